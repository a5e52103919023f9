import type { Id } from '../../kernel/id.ts'
import type { TxCtx } from '../../platform/context.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { resolve } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'
import { Audit } from '../../audit/contract.ts'

const endUnguarded = async ({ clock, tx }: TxCtx, licenseId: Id, activationId: Id): Promise<boolean> => {
  const device = await tx.load('license-activations', activationId)
  const license = await tx.load('licenses', licenseId)
  if (device?.status !== 'active' || !license) return false
  const deactivatedAt = clock.now().toISOString()
  await tx.set('licenses', licenseId, { activationsUsed: license.activationsUsed - 1 })
  await tx.set('license-activations', activationId, { status: 'deactivated', deactivatedAt })
  return true
}

/** One conditional update ends it, so that it is counted down once, however many end it at once. */
const end = async (ctx: TxCtx, licenseId: Id, activationId: Id): Promise<boolean> => {
  if (isGuardOff(ctx.payload, 'licensing.deactivate')) return endUnguarded(ctx, licenseId, activationId)
  const { clock, tx } = ctx
  // First the license, then its device: as who activates does.
  await tx.lock('licenses', licenseId)
  const ended = await tx.claim('license-activations', {
    id: activationId,
    and: { status: { equals: 'active' } },
    change: { status: 'deactivated', deactivatedAt: clock.now().toISOString() },
  })
  if (!ended) return false
  const counted = await tx.claim('licenses', {
    id: licenseId,
    and: { activationsUsed: { greater_than: 0 } },
    change: { activationsUsed: { $inc: -1 } },
  })
  if (!counted) throw new Error(`License ${String(licenseId)} counts fewer devices than it has.`)
  return true
}

/** Takes a device out, once, and says so in the trail. */
export const endActivation = async (ctx: TxCtx, device: Doc<'license-activations'>, licenseId: Id) => {
  if (device.status !== 'active' || !(await end(ctx, licenseId, device.id))) return
  await resolve(ctx.payload, Audit).record(ctx, {
    action: 'license.device-deactivated',
    outcome: 'done',
    resource: { type: 'license-activations', id: device.id },
    details: { licenseId: String(licenseId) },
  })
}
