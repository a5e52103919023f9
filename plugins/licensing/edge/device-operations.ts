import { readingLimits } from '../../platform/limiter.ts'
import { operation, type AnyOperation } from '../../platform/operation.ts'
import { runOperation } from '../../platform/run-operation.ts'
import { deactivateDeviceShape, ownDevicesShape } from '../contract.ts'
import { deactivateByHand } from '../service/deactivate-device.ts'
import { listOwnDevices } from '../service/list-own-devices.ts'
import type { ProgramTerms } from '../service/program-terms.ts'
import { licenseOwners, managingLimits } from './license-owners.ts'

/** What a license's owner, and staff, see and do of the devices that programs have activated. */
export const deviceOperations = ({ activationsPerSeat }: ProgramTerms): AnyOperation[] => [
  runOperation(
    operation({
      ...ownDevicesShape,
      summary: 'List the devices that run with a license, for its owner',
      as: 'either',
      access: licenseOwners,
      limits: (_, ctx) => readingLimits(ctx),
      rest: { method: 'get', path: '/licenses/:licenseId/devices' },
      run: (ctx, { licenseId }) => listOwnDevices(ctx, { licenseId, activationsPerSeat }),
    }),
  ),
  runOperation(
    operation({
      ...deactivateDeviceShape,
      summary: 'Take a device of a license out, for its owner and staff.',
      as: 'either',
      access: licenseOwners,
      limits: (_, ctx) => managingLimits(ctx),
      rest: { method: 'post', path: '/licenses/:licenseId/devices/:activationId/deactivate' },
      run: deactivateByHand,
    }),
  ),
]
