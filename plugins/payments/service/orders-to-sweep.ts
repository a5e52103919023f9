import type { Where } from 'payload'
import { secondsAfter } from '../../kernel/clock.ts'
import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { useCase } from '../../platform/transaction.ts'
import { neverTouchedSeconds, recheckWindows } from '../domain/recheck-windows.ts'

/** Orders that one run looks at; the rest come with the next, oldest question first. */
const perRun = 50

const waiting: Where = { status: { equals: 'pending' } }

/** Waiting orders whose provider should be asked again now, and those whose time is over. */
export const ordersToSweep = useCase<null, { due: Id[]; expired: Id[] }>(async ({ tx, clock }) => {
  const now = clock.now()
  const inWindow = recheckWindows(now).map((window): Where => ({
    and: [
      ...(window.until ? [{ createdAt: { less_than_equal: window.until.toISOString() } }] : []),
      ...(window.after ? [{ createdAt: { greater_than: window.after.toISOString() } }] : []),
      { updatedAt: { less_than: window.touchedBefore.toISOString() } },
    ],
  }))
  const ahead: Where = { updatedAt: { greater_than: secondsAfter(now, neverTouchedSeconds).toISOString() } }
  const at = now.toISOString()
  const due = await tx.list('orders', {
    where: { and: [waiting, { expiresAt: { greater_than: at } }, { or: [...inWindow, ahead] }] },
    sort: 'updatedAt',
    limit: perRun,
  })
  const expired = await tx.list('orders', {
    where: { and: [waiting, { expiresAt: { less_than_equal: at } }] },
    sort: 'updatedAt',
    limit: perRun,
  })
  return ok({ due: due.map((order) => order.id), expired: expired.map((order) => order.id) })
})
