import type { TxCtx } from '../../platform/context.ts'
import type { Doc } from '../../platform/tx.ts'
import { isGuardOff } from '../../platform/guard.ts'
import type { LicenseSnapshot } from '../../licensing/contract.ts'
import { capRoom } from '../domain/cap-room.ts'
import { linkVerdict } from '../domain/link-verdict.ts'
import { linkFacts } from './link-facts.ts'

type Row = Doc<'downloads'>

const isLive = (row: Row, now: Date): boolean =>
  row.status === 'opened' || (row.status === 'granted' && linkVerdict(linkFacts(row), now).use === 'first')

/** Nothing of it is on its way: it was never opened, or all of its requests have ended. */
const isIdle = async ({ tx }: TxCtx, row: Row): Promise<boolean> =>
  row.status === 'granted' ||
  (await tx.count('download-segments', { download: { equals: row.id } })) >= row.requests

/**
 * Whether the license has a download left for one more link. A link that was not used yet and a download that broke
 * off make room: the newest link is the one that counts. Call it with the license's row held, so that all links of
 * one license are given one after the other.
 */
export const makeRoom = async (ctx: TxCtx, license: LicenseSnapshot): Promise<boolean> => {
  const { downloadCap: cap, downloadsUsed: used } = license
  if (cap === null) return true
  if (isGuardOff(ctx.payload, 'downloads.cap')) return used < cap
  const rows = await ctx.tx.list('downloads', {
    where: {
      and: [
        { license: { equals: license.licenseId } },
        { status: { in: ['granted', 'opened', 'canceled'] } },
      ],
    },
    sort: 'id',
    limit: 5000,
  })
  const now = ctx.clock.now()
  const cut = rows.filter((row) => row.status === 'canceled')
  const live = rows.filter((row) => isLive(row, now))
  for (;;) {
    if (capRoom({ cap, used, inFlight: live.length, cut }) > 0) return true
    const idle = await firstIdle(ctx, live)
    if (!idle) return false
    const canceled = await ctx.tx.claim('downloads', {
      id: idle.id,
      and: { and: [{ status: { equals: idle.status } }, { requests: { equals: idle.requests } }] },
      change: { status: 'canceled' },
    })
    live.splice(live.indexOf(idle), 1)
    // Lost: it was opened a moment ago, and stays.
    if (canceled) cut.push(canceled)
    else return false
  }
}

const firstIdle = async (ctx: TxCtx, rows: Row[]): Promise<Row | null> => {
  for (const row of rows) if (await isIdle(ctx, row)) return row
  return null
}
