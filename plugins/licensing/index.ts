import type { Config, Plugin } from 'payload'
import { joinRoom } from '../platform/join-room.ts'
import { splitOptions } from '../platform/room-options.ts'
import type { RoomOptions } from '../platform/room.ts'
import { Audit } from '../audit/contract.ts'
import { Payments } from '../payments/contract.ts'
import { Licensing, licenseRevoked, licensesIssued } from './contract.ts'
import { licenseChecks } from './adapters/check-licenses.ts'
import { checkKeys } from './edge/check-keys.ts'
import { licenseOperations } from './edge/license-operations.ts'
import { onOrder } from './edge/on-order.ts'
import { readOptions, type LicensingInput } from './options.ts'
import { licenses } from './schema/licenses.ts'
import { licensingService } from './service/licensing-service.ts'

/** Keys, and what they open. */
export const licensing = (given: LicensingInput & RoomOptions = {}): Plugin => {
  const { room, own } = splitOptions('licensing', given)
  const { keyPrefix } = readOptions(own)
  return (config: Config): Config =>
    joinRoom(config, {
      name: 'licensing',
      options: room,
      collections: [licenses],
      events: [licensesIssued, licenseRevoked],
      subscribers: onOrder(keyPrefix),
      operations: licenseOperations,
      checks: [checkKeys, ...licenseChecks],
      needs: [Payments, Audit],
      provides: [{ port: Licensing, service: licensingService(keyPrefix) }],
    })
}
