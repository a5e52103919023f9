import type { Payload } from 'payload'
import type { Id } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import { resolve } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { transact, useCase } from '../../platform/transaction.ts'
import { Audit } from '../../audit/contract.ts'

type Ending = 'granted' | 'opened'

/** The date after which each status has ended, and what it then becomes. */
const endings = {
  granted: { date: 'linkExpiresAt', next: 'expired' },
  opened: { date: 'resumeUntil', next: 'canceled' },
} as const

const endOne = useCase<{ downloadId: Id; from: Ending }, null>(async (ctx, { downloadId, from }) => {
  const { date, next } = endings[from]
  const ended = await ctx.tx.claim('downloads', {
    id: downloadId,
    and: {
      and: [{ status: { equals: from } }, { [date]: { less_than_equal: ctx.clock.now().toISOString() } }],
    },
    change: { status: next },
  })
  if (!ended) return fail('CONFLICT')
  if (from === 'opened') {
    await resolve(ctx.payload, Audit).record(ctx, {
      action: 'download.failed',
      outcome: 'done',
      resource: { type: 'downloads', id: downloadId },
      details: { bytesDelivered: ended.bytesDelivered, size: ended.size },
    })
  }
  return ok(null)
})

/** Ends links that nobody used and downloads that broke off for good. Several at once end each row once. */
export const sweepDownloads = async (payload: Payload): Promise<void> => {
  const ctx = await systemCtx(payload)
  for (const from of ['granted', 'opened'] as const) {
    const due = await transact(ctx, async ({ tx }) => {
      const past = { [endings[from].date]: { less_than_equal: ctx.clock.now().toISOString() } }
      const where = { and: [{ status: { equals: from } }, past] }
      return ok(await tx.list('downloads', { where, sort: 'id', limit: 500 }))
    })
    if (!due.ok) return
    for (const { id } of due.value) await endOne(ctx, { downloadId: id, from })
  }
}
