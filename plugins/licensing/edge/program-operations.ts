import { ok, type Result } from '../../kernel/result.ts'
import { anyone } from '../../platform/access.ts'
import type { Ctx, TxCtx } from '../../platform/context.ts'
import { operation, type AnyOperation } from '../../platform/operation.ts'
import { runOperation } from '../../platform/run-operation.ts'
import { transact } from '../../platform/transaction.ts'
import {
  activateLicenseShape,
  deactivateLicenseShape,
  licenseDevicesShape,
  validateLicenseShape,
} from '../contract.ts'
import { activateDevice } from '../service/activate-device.ts'
import { unknownKey } from '../service/answer-program.ts'
import { deactivateByKey } from '../service/deactivate-device.ts'
import { listDevices } from '../service/list-devices.ts'
import { movingLimits, noteUnknownKey, programLimits } from '../service/program-limits.ts'
import type { AskedByKey, ProgramTerms } from '../service/program-terms.ts'
import { validateLicense } from '../service/validate-license.ts'

type Service<I, O> = (ctx: TxCtx, asked: I, terms: ProgramTerms) => Promise<Result<O | null>>

/** What other people's programs ask of their license, from anywhere, by nothing but its key. */
export const programOperations = (terms: ProgramTerms): AnyOperation[] => {
  const common = {
    as: 'public',
    access: anyone,
    limits: programLimits(terms),
    isOpenToOrigins: true,
  } as const
  const answer =
    <I extends AskedByKey, O>(service: Service<I, O>, none: (ctx: Ctx) => O) =>
    async (ctx: Ctx, asked: I): Promise<Result<O>> => {
      const done = await transact(ctx, (inside) => service(inside, asked, terms))
      if (!done.ok) return done
      if (done.value !== null) return ok(done.value)
      await noteUnknownKey(ctx, asked, terms)
      return ok(none(ctx))
    }
  const validate = operation({
    ...validateLicenseShape,
    ...common,
    summary: 'Whether a program may run with this key; with a fingerprint, on this device.',
    rest: { method: 'post', path: '/licenses/validate' },
    run: answer(validateLicense, unknownKey),
  })
  const activate = operation({
    ...activateLicenseShape,
    ...common,
    limits: movingLimits(terms),
    summary: 'Take a device in, as long as the license has room; the same device again counts nothing.',
    rest: { method: 'post', path: '/licenses/activate' },
    run: answer(activateDevice, unknownKey),
  })
  const deactivate = operation({
    ...deactivateLicenseShape,
    ...common,
    limits: movingLimits(terms),
    summary: 'Take a device out, by its fingerprint or by the id of its activation.',
    rest: { method: 'post', path: '/licenses/deactivate' },
    run: answer(deactivateByKey, (ctx) => ({ ...unknownKey(ctx), deactivated: false })),
  })
  const devices = operation({
    ...licenseDevicesShape,
    ...common,
    summary: 'List the devices that are activated with this key.',
    rest: { method: 'post', path: '/licenses/devices' },
    run: answer(listDevices, (ctx) => {
      const { activation: _, ...none } = unknownKey(ctx)
      return { ...none, devices: [] }
    }),
  })
  return [runOperation(validate), runOperation(activate), runOperation(deactivate), runOperation(devices)]
}
