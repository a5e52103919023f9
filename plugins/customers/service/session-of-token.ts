import type { PayloadRequest, Where } from 'payload'
import { idOf, maybeIdOf } from '../../kernel/id.ts'
import type { Buyer } from '../../platform/actor.ts'
import { claim } from '../../platform/claim.ts'
import { clockOf, keyringOf, slugOf } from '../../platform/registry.ts'
import { listRows } from '../../platform/rows.ts'
import type { Doc } from '../../platform/tx.ts'
import { isVisitStale } from '../domain/lifetimes.ts'

type Session = Doc<'customer-sessions'>

const liveSession = async (req: PayloadRequest, token: string, now: Date): Promise<Session | null> => {
  const { payload } = req
  const where: Where = {
    and: [
      { tokenHash: { in: keyringOf(payload).hashes('session', token) } },
      { revokedAt: { exists: false } },
      { expiresAt: { greater_than: now.toISOString() } },
    ],
  }
  const rows = await listRows(req, slugOf(payload, 'customer-sessions'), { where, limit: 1 })
  return (rows as Session[])[0] ?? null
}

const noteVisit = async (req: PayloadRequest, session: Session, now: Date): Promise<void> => {
  if (!isVisitStale(session.lastSeenAt, now)) return
  await claim(req, slugOf(req.payload, 'customer-sessions'), {
    id: session.id,
    and: { lastSeenAt: { equals: session.lastSeenAt } },
    change: { lastSeenAt: now.toISOString() },
  })
}

/** The browser that carries this token, with what it has proved; null when the session is unknown, ended or over. */
export const sessionOfToken = async (req: PayloadRequest, token: string): Promise<Buyer | null> => {
  const { payload } = req
  const now = clockOf(payload).now()
  const session = await liveSession(req, token, now)
  if (!session) return null
  await noteVisit(req, session, now)
  const scopes = (await listRows(req, slugOf(payload, 'session-scopes'), {
    where: { session: { equals: session.id } },
    limit: 1000,
  })) as Doc<'session-scopes'>[]
  return {
    kind: 'buyer',
    sessionId: session.id,
    scopes: scopes.map((scope) => ({
      customerId: idOf(scope.customer),
      kind: scope.kind,
      orderId: maybeIdOf(scope.order),
    })),
  }
}
