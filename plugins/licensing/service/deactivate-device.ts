import type { z } from 'zod'
import { sameId, type Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { useCase } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import type { deactivateLicenseShape } from '../contract.ts'
import { answerWith, lookAt, reasonAgainst } from './answer-program.ts'
import { endActivation } from './end-activation.ts'
import { findDevice } from './find-device.ts'
import { findLicense } from './find-license.ts'
import { managedLicense } from './managed-license.ts'
import type { AskedByKey, ProgramTerms } from './program-terms.ts'

type Answer = z.output<(typeof deactivateLicenseShape)['output']>

interface Which {
  fingerprint?: string | undefined
  activationId?: Id | undefined
}

const deviceById = async (
  { tx }: TxCtx,
  licenseId: Id,
  id: Id,
): Promise<Doc<'license-activations'> | null> => {
  const device = await tx.load('license-activations', id)
  return device && sameId(device.license, licenseId) ? device : null
}

/** @returns null for a device that was never one of this license */
const deviceOf = async (ctx: TxCtx, licenseId: Id, { fingerprint, activationId }: Which) => {
  if (fingerprint !== undefined) return findDevice(ctx, licenseId, fingerprint)
  return activationId === undefined ? null : deviceById(ctx, licenseId, activationId)
}

/**
 * Takes a device out. Said twice it is done once, and answered alike: a program that lost the first answer asks again. It
 * works with a license that is closed, too.
 */
export const deactivateByKey = async (
  ctx: TxCtx,
  asked: AskedByKey & Which,
  terms: ProgramTerms,
): Promise<Result<Answer | null>> => {
  const license = await findLicense(ctx, asked, terms)
  if (!license) return ok(null)
  const found = await lookAt(ctx, license, asked, terms)
  const device = found.isForProduct ? await deviceOf(ctx, license.id, asked) : null
  if (device) await endActivation(ctx, device, license.id)
  const now = { ...found, license: (await ctx.tx.load('licenses', license.id)) ?? license }
  const code = reasonAgainst(ctx, now, { isActivated: false })
  return ok({ ...answerWith(ctx, now, code), deactivated: device !== null })
}

/** The license's owner, or staff, free the room of a device whose program does not answer any more. */
export const deactivateByHand = useCase<
  { licenseId: Id; activationId: Id },
  { licenseId: string; activationId: string }
>(async (ctx, { licenseId, activationId }) => {
  const managed = await managedLicense(ctx, licenseId)
  if (!managed.ok) return managed
  const { license, manager } = managed.value
  const device = await deviceById(ctx, license.id, activationId)
  if (!device) return fail('ACTIVATION_NOT_FOUND')
  await endActivation({ ...ctx, actor: manager.actor }, device, license.id)
  return ok({ licenseId: String(licenseId), activationId: String(activationId) })
})
