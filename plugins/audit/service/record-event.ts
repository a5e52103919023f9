import { staffPerson } from '../../platform/actor.ts'
import type { Ctx } from '../../platform/context.ts'
import type { AuditService } from '../contract.ts'
import { proofOf } from './entry-proof.ts'

const actorOf = ({
  actor,
  req,
}: Ctx): { actorKind: 'buyer' | 'staff' | 'stranger' | 'system'; actorId: string | null } => {
  if (actor.staff) return { actorKind: 'staff', actorId: staffPerson(actor) }
  if (actor.buyer) return { actorKind: 'buyer', actorId: `session:${String(actor.buyer.sessionId)}` }
  return { actorKind: req.payloadAPI === 'local' ? 'system' : 'stranger', actorId: null }
}

/** Writes one entry in the transaction of its cause: rolled back with it, committed with it. */
export const recordEvent: AuditService['record'] = async (ctx, entry) => {
  const written = {
    at: ctx.clock.now().toISOString(),
    action: entry.action,
    outcome: entry.outcome,
    ...actorOf(ctx),
    resourceType: entry.resource?.type ?? null,
    resourceId: entry.resource ? String(entry.resource.id) : null,
    ipHash: ctx.client.ipHash,
    browser: ctx.client.browser,
    os: ctx.client.os,
    details: entry.details ?? {},
  }
  await ctx.tx.append('audit-events', { ...written, proof: proofOf(ctx.payload, written) })
}
