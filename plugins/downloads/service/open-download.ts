import type { Where } from 'payload'
import { secondsAfter } from '../../kernel/clock.ts'
import { maybeIdOf, type Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import { isGuardOff } from '../../platform/guard.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import type { FileSnapshot } from '../../catalog/contract.ts'
import { Licensing } from '../../licensing/contract.ts'
import { readRange, type Span } from '../domain/byte-range.ts'
import { linkVerdict } from '../domain/link-verdict.ts'
import { resumeSeconds } from '../domain/resume-window.ts'
import { continueDownload, opensBytes, type Ask } from './continue-download.ts'
import { findLink } from './find-link.ts'
import { handOver } from './hand-over.ts'
import { isStillHeldBy } from './holder-of.ts'
import { linkFacts } from './link-facts.ts'

interface Input {
  token: string
  range: string | null
  ifRange: string | null
  /** Who sends the bytes: this site, a proxy that reads the same Range, or a bucket by an address of its own. */
  delivery: 'accel' | 'redirect' | 'stream'
}

export interface OpenedDownload {
  downloadId: Id
  licenseId: Id | null
  file: FileSnapshot
  span: Span
  isPart: boolean
}

/** Names one content for ever: the file's own hash. */
export const etagOf = (file: FileSnapshot): string | null => (file.sha256 ? `"${file.sha256}"` : null)

/** The first use takes the link by one conditional update: of any number at once, one wins. */
const takeLink = async (ctx: TxCtx, row: Doc<'downloads'>, ask: Ask): Promise<boolean> => {
  const now = ctx.clock.now()
  const change = {
    status: 'opened' as const,
    openedAt: now.toISOString(),
    resumeUntil: secondsAfter(now, resumeSeconds(row.size)).toISOString(),
    requests: 1,
    bytesStarted: opensBytes(ask, row.size),
  }
  if (isGuardOff(ctx.payload, 'downloads.consume-token')) {
    await ctx.tx.set('downloads', row.id, change)
    return true
  }
  const and: Where = {
    and: [{ status: { equals: 'granted' } }, { linkExpiresAt: { greater_than: now.toISOString() } }],
  }
  return (await ctx.tx.claim('downloads', { id: row.id, and, change })) !== null
}

const takeSpan = async (ctx: TxCtx, row: Doc<'downloads'>, ask: Ask): Promise<Result<null>> => {
  const first = linkVerdict(linkFacts(row), ctx.clock.now())
  if (first.use === 'first' && (await takeLink(ctx, row, ask))) return ok(null)
  // Lost, or opened before: what it is now decides, read anew with the license's row held.
  const current = (await ctx.tx.load('downloads', row.id)) ?? row
  const verdict = linkVerdict(linkFacts(current), ctx.clock.now())
  if (!verdict.use) return fail(verdict.code)
  return continueDownload(ctx, current, ask)
}

/**
 * Opens the file of a link: its first use consumes the link, and after that only the rest of this one download can be
 * had. The license is judged again at every request, with its row held.
 */
export const openDownload = useCase<Input, OpenedDownload>(async (ctx, input) => {
  const { token, range, ifRange, delivery } = input
  const link = await findLink(ctx, token)
  if (!link.ok) return link
  const { row, file, licenseId } = link.value
  const details = { downloadId: String(row.id) }
  if (licenseId !== null) {
    const { license, verdict } = await resolve(ctx.payload, Licensing).lockAndJudge(ctx, licenseId)
    if (!verdict.allowed) return fail(verdict.code, details)
    const customerId = maybeIdOf(row.customer)
    const isHeld = license && customerId !== null && (await isStillHeldBy(ctx, license, customerId))
    if (!isHeld) return fail('NO_SEAT', details)
  }
  const isRedirected = delivery === 'redirect'
  // A bucket has names of its own for the content, and compares them itself.
  const isRangeMeant = isRedirected || ifRange === null || ifRange === etagOf(file)
  const answer = readRange(isRangeMeant ? range : null, file.size)
  if (answer.kind === 'unsatisfiable') return fail('RANGE_NOT_SATISFIABLE', { size: file.size })
  const isPart = answer.kind === 'part'
  const span = isPart ? answer.span : { start: 0, end: file.size }
  const taken = await takeSpan(ctx, row, { span, isPart, isRedirected })
  if (!taken.ok) return fail(taken.code, details)
  if (delivery !== 'stream') await handOver(ctx, row)
  return ok({ downloadId: row.id, licenseId, file, span, isPart })
})
