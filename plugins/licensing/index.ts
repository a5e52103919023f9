import type { CollectionConfig, Config, Payload, Plugin } from 'payload'
import { parseOptions } from '../kernel/parse-options.ts'
import { adminPart } from '../platform/schema/admin-part.ts'
import { historyField } from '../platform/schema/presented.ts'
import { slugOf } from '../platform/registry.ts'
import { joinRoom } from '../platform/join-room.ts'
import { splitOptions } from '../platform/room-options.ts'
import type { RoomOptions } from '../platform/room.ts'
import { Audit } from '../audit/contract.ts'
import { Catalog } from '../catalog/contract.ts'
import { Customers } from '../customers/contract.ts'
import { Payments } from '../payments/contract.ts'
import { Site } from '../site/contract.ts'
import {
  licenseExtended,
  licenseFlagged,
  licenseIssued,
  licenseKeyRotated,
  Licensing,
  licenseRevoked,
  licensesIssued,
  licenseSuspended,
  licenseTransferred,
  seatAssigned,
  seatRevoked,
} from './contract.ts'
import { licenseChecks } from './adapters/check-licenses.ts'
import { checkSeats } from './adapters/check-seats.ts'
import { afterLicenseIssued } from './edge/after-license-issued.ts'
import { batchOperations } from './edge/batch-operations.ts'
import { careOperations } from './edge/care-operations.ts'
import { checkKeys } from './edge/check-keys.ts'
import { deviceOperations } from './edge/device-operations.ts'
import { downloadLines } from './edge/download-lines.ts'
import { licenseExport } from './edge/license-export.ts'
import { findOperation } from './edge/find-operation.ts'
import { flagOperations } from './edge/flag-operations.ts'
import { licenseOperations } from './edge/license-operations.ts'
import { onOrder } from './edge/on-order.ts'
import { programOperations } from './edge/program-operations.ts'
import { releaseOperations } from './edge/release-operations.ts'
import { seatOperations } from './edge/seat-operations.ts'
import { readOptions, type LicensingInput } from './options.ts'
import { licenseActivations } from './schema/license-activations.ts'
import { licenseSeats } from './schema/license-seats.ts'
import { searchByAnything } from './edge/search-by-anything.ts'
import { deskRights } from './edge/desk-rights.ts'
import { deskTotals } from './edge/desk-totals.ts'
import { licenses } from './schema/licenses.ts'
import { licensingService } from './service/licensing-service.ts'
import { licenseHooks, type LicenseHooks } from './service/site-hooks.ts'

export type * from './service/site-hooks.ts'

export interface LicensingConfig extends LicensingInput {
  /** Code of the site's own on the way of a license: arrays of functions, under the name of when they run. @default none */
  hooks?: LicenseHooks
}

const listOfLicenses = (payload: Payload): string =>
  `${payload.config.routes.admin}/collections/${slugOf(payload, 'licenses')}`

/** The list of licenses is the desk: figures above it, and a search box that understands keys, people and products. */
const licensesAtDesk: CollectionConfig = {
  ...licenses,
  fields: [
    ...licenses.fields,
    {
      name: 'lastDownloads',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: {
          Field: {
            path: adminPart('licensing', 'download-history', 'DownloadHistory'),
            serverProps: { readHistory: downloadLines },
          },
        },
      },
    },
    historyField('licenses'),
  ],
  hooks: { ...licenses.hooks, beforeOperation: [searchByAnything] },
  admin: {
    ...licenses.admin,
    components: {
      beforeListTable: [
        {
          path: adminPart('licensing', 'license-totals', 'LicenseTotals'),
          serverProps: { readRights: deskRights, readTotals: deskTotals, listOf: listOfLicenses },
        },
      ],
    },
  },
}

/** Keys, and what they open. */
export const licensing = ({ hooks: code = {}, ...given }: LicensingConfig & RoomOptions = {}): Plugin => {
  const { room, own } = splitOptions('licensing', given)
  const terms = readOptions(own)
  const { keyPrefix } = terms
  const hooks = parseOptions('licensing.hooks', licenseHooks, code)
  return (config: Config): Config =>
    joinRoom(config, {
      name: 'licensing',
      options: room,
      collections: [licensesAtDesk, licenseSeats, licenseActivations],
      events: [
        licenseIssued,
        licensesIssued,
        licenseRevoked,
        licenseSuspended,
        licenseFlagged,
        seatAssigned,
        seatRevoked,
        licenseTransferred,
        licenseKeyRotated,
        licenseExtended,
      ],
      subscribers: [...onOrder(keyPrefix), ...afterLicenseIssued(hooks.afterLicenseIssued)],
      operations: [
        ...licenseOperations,
        ...flagOperations,
        ...careOperations(terms),
        ...batchOperations(terms),
        ...programOperations(terms),
        findOperation(terms),
        ...seatOperations,
        ...deviceOperations(terms),
        ...releaseOperations,
      ],
      endpoints: [licenseExport(keyPrefix)],
      checks: [checkKeys, ...licenseChecks, checkSeats],
      needs: [Payments, Catalog, Customers, Audit, Site],
      provides: [{ port: Licensing, service: licensingService(keyPrefix) }],
    })
}
