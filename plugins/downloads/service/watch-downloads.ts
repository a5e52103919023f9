import { maybeIdOf, type Id } from '../../kernel/id.ts'
import { secondsAfter } from '../../kernel/clock.ts'
import { ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import { Licensing } from '../../licensing/contract.ts'
import { isHeldBy } from './holder-of.ts'

/** A download that still runs is kept open at least this long. */
const keepSeconds = 120

/** Whether somebody may still have what they are being sent. */
const isOpen = async (ctx: TxCtx, licenseId: Id, customerId: Id | null): Promise<boolean> => {
  const licensing = resolve(ctx.payload, Licensing)
  const license = await licensing.load(ctx, licenseId)
  if (!license || !licensing.verdictOn(ctx, license).allowed) return false
  return customerId !== null && isHeldBy(ctx, license, customerId)
}

const isClosing = (row: Doc<'downloads'>, now: Date): boolean =>
  !row.resumeUntil || new Date(row.resumeUntil) < secondsAfter(now, keepSeconds / 2)

/**
 * Which of the downloads that stream now must be cut: their license was revoked, suspended or has expired, or their seat was
 * taken back; or another request of the same download found that its bytes are not those that were sold. The others are kept from being swept as broken off, however slow their line is.
 */
export const watchDownloads = useCase<{ downloadIds: Id[] }, { cut: Id[] }>(async (ctx, { downloadIds }) => {
  const rows = await ctx.tx.list('downloads', {
    where: { id: { in: downloadIds } },
    sort: 'id',
    limit: downloadIds.length,
  })
  const now = ctx.clock.now()
  const cut: Id[] = []
  const verdicts = new Map<string, boolean>()
  for (const row of rows) {
    const licenseId = maybeIdOf(row.license)
    const customerId = maybeIdOf(row.customer)
    const key = `${String(licenseId)}:${String(customerId)}`
    if (licenseId !== null && !verdicts.has(key)) {
      verdicts.set(key, await isOpen(ctx, licenseId, customerId))
    }
    const isClosed = licenseId !== null && verdicts.get(key) === false
    if (isClosed || row.status === 'refused') cut.push(row.id)
    else if (row.status === 'opened' && isClosing(row, now)) {
      await ctx.tx.claim('downloads', {
        id: row.id,
        and: { status: { equals: 'opened' } },
        change: { resumeUntil: secondsAfter(now, keepSeconds).toISOString() },
      })
    }
  }
  return ok({ cut })
})
