import type { Id } from '../../kernel/id.ts'
import { ok, type Result } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { resolve } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'
import { Audit } from '../../audit/contract.ts'
import type { ProgramAnswer } from '../contract.ts'
import { answerWith, lookAt, reasonAgainst, type Found } from './answer-program.ts'
import { findDevice, fingerprintHash } from './find-device.ts'
import { findLicense } from './find-license.ts'
import type { AskedByKey, ProgramTerms } from './program-terms.ts'
import { touchDevice } from './touch-device.ts'

interface Device {
  fingerprint: string
  deviceName?: string | undefined
}

/** One conditional update takes the room, and holds the license's row. Null when it is full, or closed meanwhile. */
const takeRoom = async (
  { payload, tx }: TxCtx,
  { license, limit }: Found,
): Promise<Doc<'licenses'> | null> => {
  if (isGuardOff(payload, 'licensing.activate')) {
    const read = await tx.load('licenses', license.id)
    if (!read || (limit !== null && read.activationsUsed >= limit)) return null
    const activationsUsed = read.activationsUsed + 1
    await tx.set('licenses', read.id, { activationsUsed })
    return { ...read, activationsUsed }
  }
  return tx.claim('licenses', {
    id: license.id,
    and: {
      status: { equals: 'active' },
      // A key that was changed meanwhile lets nothing in any more.
      ...(isGuardOff(payload, 'licensing.held') ? {} : { keyHash: { equals: license.keyHash } }),
      ...(limit === null ? {} : { activationsUsed: { less_than: limit } }),
    },
    change: { activationsUsed: { $inc: 1 } },
  })
}

const giveBack = ({ tx }: TxCtx, licenseId: Id): Promise<Doc<'licenses'> | null> =>
  tx.claim('licenses', {
    id: licenseId,
    and: { activationsUsed: { greater_than: 0 } },
    change: { activationsUsed: { $inc: -1 } },
  })

/** The license's row is held: what is found here stays. @returns whether the device was out before */
const putIn = async (
  ctx: TxCtx,
  licenseId: Id,
  { fingerprint, deviceName }: Device,
): Promise<{ isNew: boolean; doc: Doc<'license-activations'> }> => {
  const now = ctx.clock.now().toISOString()
  const facts = { status: 'active', activatedAt: now, lastSeenAt: now, deactivatedAt: null } as const
  const known = await findDevice(ctx, licenseId, fingerprint)
  if (known?.status === 'active') return { isNew: false, doc: known }
  if (!known) {
    const own = { license: licenseId, fingerprintHash: fingerprintHash(ctx, licenseId, fingerprint) }
    return ctx.tx.insertOnce('license-activations', own, { ...facts, deviceName: deviceName ?? null })
  }
  const back = await ctx.tx.claim('license-activations', {
    id: known.id,
    and: { status: { equals: 'deactivated' } },
    change: { ...facts, ...(deviceName === undefined ? {} : { deviceName }) },
  })
  return back ? { isNew: true, doc: back } : { isNew: false, doc: known }
}

const record = (ctx: TxCtx, licenseId: Id, id: Id): Promise<void> =>
  resolve(ctx.payload, Audit).record(ctx, {
    action: 'license.device-activated',
    outcome: 'done',
    resource: { type: 'license-activations', id },
    details: { licenseId: String(licenseId) },
  })

/** The room was taken by others, this very device among them perhaps; or the license was closed, or given another key: null. */
const afterLoss = async (ctx: TxCtx, found: Found, asked: Device): Promise<ProgramAnswer | null> => {
  const license = await ctx.tx.load('licenses', found.license.id)
  if (license?.keyHash !== found.license.keyHash) return null
  const device = await findDevice(ctx, license.id, asked.fingerprint)
  const now = { ...found, license }
  const code = reasonAgainst(ctx, now) ?? (device?.status === 'active' ? null : 'ACTIVATIONS_FULL')
  return answerWith(ctx, now, code, device)
}

/** Takes a device in, as long as there is room. One that is in already is the same one, and counts nothing. */
export const activateDevice = async (
  ctx: TxCtx,
  asked: AskedByKey & Device,
  terms: ProgramTerms,
): Promise<Result<ProgramAnswer | null>> => {
  const license = await findLicense(ctx, asked, terms)
  if (!license) return ok(null)
  const found = await lookAt(ctx, license, asked, terms)
  const known = await findDevice(ctx, license.id, asked.fingerprint)
  const isIn = known?.status === 'active'
  const { limit } = found
  const room = isIn ? {} : { activations: { used: license.activationsUsed, limit } }
  const code = reasonAgainst(ctx, found, room)
  if (code !== null) return ok(answerWith(ctx, found, code, found.isForProduct ? known : null))
  if (isIn) {
    await touchDevice(ctx, known)
    return ok(answerWith(ctx, found, null, known))
  }
  const taken = await takeRoom(ctx, found)
  if (!taken) return ok(await afterLoss(ctx, found, asked))
  const { isNew, doc: device } = await putIn(ctx, license.id, asked)
  if (isNew) await record(ctx, license.id, device.id)
  const counted = isNew ? taken : ((await giveBack(ctx, license.id)) ?? taken)
  return ok(answerWith(ctx, { ...found, license: counted }, null, device))
}
