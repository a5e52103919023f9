import type { z } from 'zod'
import { idOf, sameId, type Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import type { Buyer } from '../../platform/actor.ts'
import type { TxCtx } from '../../platform/context.ts'
import { useCase } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import type { sessionsShape } from '../contract.ts'

type Listed = z.output<(typeof sessionsShape)['output']>['sessions'][number]
type Sees = Listed['sees']

/** Each browser that sees something of the asking buyer's proven customers, and the asking one in any case. */
export const visibleSessions = async (ctx: TxCtx, buyer: Buyer): Promise<Map<Id, Sees>> => {
  const proven = buyer.scopes.filter((scope) => scope.kind === 'full').map((scope) => scope.customerId)
  const own: Sees = buyer.scopes.some((scope) => scope.kind === 'order') ? 'order' : 'partial'
  const seen = new Map<Id, Sees>([[buyer.sessionId, proven.length > 0 ? 'full' : own]])
  if (proven.length === 0) return seen
  const scopes = await ctx.tx.list('session-scopes', { where: { customer: { in: proven } }, limit: 1000 })
  for (const scope of scopes) {
    const id = idOf(scope.session)
    const before = seen.get(id)
    if (before !== 'full' && !(before === 'order' && scope.kind === 'partial')) seen.set(id, scope.kind)
  }
  return seen
}

const listed = (session: Doc<'customer-sessions'>, sees: Sees, buyer: Buyer): Listed => ({
  sessionId: String(session.id),
  browser: session.browser ?? null,
  os: session.os ?? null,
  deviceClass: session.deviceClass ?? null,
  sees,
  lastSeenAt: session.lastSeenAt,
  isCurrent: sameId(session.id, buyer.sessionId),
})

/** Newest first. */
export const listSessions = useCase<null, { sessions: Listed[] }>(async (ctx) => {
  const { buyer } = ctx.actor
  if (!buyer) return ok({ sessions: [] })
  const seen = await visibleSessions(ctx, buyer)
  const rows = await ctx.tx.list('customer-sessions', {
    where: {
      and: [
        { id: { in: [...seen.keys()] } },
        { revokedAt: { exists: false } },
        { expiresAt: { greater_than: ctx.clock.now().toISOString() } },
      ],
    },
    sort: '-lastSeenAt',
  })
  return ok({ sessions: rows.map((row) => listed(row, seen.get(row.id) ?? 'order', buyer)) })
})
