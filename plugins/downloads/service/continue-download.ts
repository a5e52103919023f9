import { fail, ok, type Result } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import type { Doc } from '../../platform/tx.ts'
import type { Span } from '../domain/byte-range.ts'
import { hasMissingByte } from '../domain/coverage.ts'
import { budgetOf, echoBytes, isSettled, maxRequests } from '../domain/resume-window.ts'

/** All requests of one download are far fewer. */
const segmentLimit = 2 * maxRequests

/**
 * Whether this part may go out (again). Bytes that left a moment ago may not have arrived, so only those that surely
 * have are refused; of a download that is complete, only small parts are an echo of its own parallel segments.
 */
const isPartWanted = (
  ctx: TxCtx,
  row: Doc<'downloads'>,
  segments: Doc<'download-segments'>[],
  span: Span,
) => {
  if (row.status === 'completed') return span.end - span.start <= echoBytes(row.size)
  const now = ctx.clock.now()
  return hasMissingByte(
    segments.filter(({ createdAt }) => isSettled(createdAt, now)),
    span,
  )
}

/** What a request asks for. */
export interface Ask {
  span: Span
  isPart: boolean
  /** The answer is an address that opens the whole file, whatever was asked for. */
  isRedirected: boolean
}

/** Bytes that the answer puts into the buyer's hands. */
export const opensBytes = ({ span, isRedirected }: Ask, size: number): number =>
  isRedirected ? size : span.end - span.start

/**
 * One more request of an opened download: for a part of the file, or for the whole when every request before was cut
 * off. The budget of requests and bytes is claimed by one statement.
 */
export const continueDownload = async (
  ctx: TxCtx,
  row: Doc<'downloads'>,
  ask: Ask,
): Promise<Result<null>> => {
  const { span, isPart, isRedirected } = ask
  const segments = await ctx.tx.list('download-segments', {
    where: { download: { equals: row.id } },
    limit: segmentLimit,
  })
  const isWhole = !isPart || span.end - span.start === row.size
  // Each request that ended left a segment. While one still runs, a second copy of the whole is a second use.
  if (isWhole && (segments.length < row.requests || !hasMissingByte(segments, span))) return fail('LINK_USED')
  if (!isWhole && !isPartWanted(ctx, row, segments, span)) return fail('LINK_USED')
  const length = opensBytes(ask, row.size)
  const budget = budgetOf(row.size, isRedirected)
  const claimed = await ctx.tx.claim('downloads', {
    id: row.id,
    and: {
      and: [
        { status: { equals: row.status } },
        { resumeUntil: { greater_than: ctx.clock.now().toISOString() } },
        { requests: isWhole ? { equals: row.requests } : { less_than: budget.requests } },
        { bytesStarted: { less_than_equal: budget.bytes - length } },
      ],
    },
    change: { requests: { $inc: 1 }, bytesStarted: { $inc: length } },
  })
  return claimed ? ok(null) : fail('LINK_USED')
}
