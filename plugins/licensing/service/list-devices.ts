import type { Where } from 'payload'
import type { z } from 'zod'
import { ok, type Result } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import type { licenseDevicesShape } from '../contract.ts'
import { activationOf, answerWith, lookAt, reasonAgainst } from './answer-program.ts'
import { findLicense } from './find-license.ts'
import type { AskedByKey, ProgramTerms } from './program-terms.ts'

type Answer = z.output<(typeof licenseDevicesShape)['output']>

const mostDevices = 200

/** The devices that are in, the latest first, for whoever has the key. */
export const listDevices = async (
  ctx: TxCtx,
  asked: AskedByKey,
  terms: ProgramTerms,
): Promise<Result<Answer | null>> => {
  const license = await findLicense(ctx, asked, terms)
  if (!license) return ok(null)
  const found = await lookAt(ctx, license, asked, terms)
  const where: Where = { and: [{ license: { equals: license.id } }, { status: { equals: 'active' } }] }
  const devices = found.isForProduct
    ? await ctx.tx.list('license-activations', { where, sort: '-activatedAt', limit: mostDevices })
    : []
  const { activation: _, ...answer } = answerWith(ctx, found, reasonAgainst(ctx, found))
  return ok({
    ...answer,
    devices: devices.map((device) => ({ ...activationOf(device), lastSeenAt: device.lastSeenAt })),
  })
}
