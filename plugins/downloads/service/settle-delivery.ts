import { maybeIdOf, type Id } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Audit } from '../../audit/contract.ts'
import { Licensing } from '../../licensing/contract.ts'
import type { Span } from '../domain/byte-range.ts'
import { coveredBytes } from '../domain/coverage.ts'
import { maxRequests } from '../domain/resume-window.ts'
import { countDelivery } from './count-delivery.ts'

interface Input {
  downloadId: Id
  /** What the request asked for. */
  span: Span
  /** How many of its bytes left the process. */
  bytes: number
}

/**
 * A request of a download has ended: its bytes are added, what it did not send is given back to the budget, and when
 * every byte of the file has gone out, the download counts, once.
 */
export const settleDelivery = useCase<Input, { isCompleted: boolean }>(async (ctx, input) => {
  const { downloadId, span, bytes } = input
  const known = await ctx.tx.load('downloads', downloadId)
  if (!known) return fail('NOT_FOUND')
  // License before download: the order in which every use case takes these locks.
  const licenseId = maybeIdOf(known.license)
  if (licenseId !== null) await resolve(ctx.payload, Licensing).lockAndJudge(ctx, licenseId)
  await ctx.tx.lock('downloads', downloadId)
  await ctx.tx.append('download-segments', {
    download: downloadId,
    start: span.start,
    end: span.start + bytes,
  })
  const segments = await ctx.tx.list('download-segments', {
    where: { download: { equals: downloadId } },
    limit: 2 * maxRequests,
  })
  const bytesDelivered = coveredBytes(segments)
  await ctx.tx.claim('downloads', {
    id: downloadId,
    change: { bytesDelivered, bytesStarted: { $inc: bytes - (span.end - span.start) } },
  })
  if (bytesDelivered < known.size) return ok({ isCompleted: false })
  const completed = await ctx.tx.claim('downloads', {
    id: downloadId,
    and: { status: { equals: 'opened' } },
    change: { status: 'completed', completedAt: ctx.clock.now().toISOString() },
  })
  if (!completed) return ok({ isCompleted: false })
  await countDelivery(ctx, completed)
  await resolve(ctx.payload, Audit).record(ctx, {
    action: 'download.succeeded',
    outcome: 'done',
    resource: { type: 'downloads', id: downloadId },
    details: { size: known.size, requests: completed.requests },
  })
  return ok({ isCompleted: true })
})
