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

const firstIdle = async (ctx: TxCtx, rows: Row[]): Promise<Row | null> => {
  for (const row of rows) if (await isIdle(ctx, row)) return row
  return null
}

/**
 * What has to give way so that one more link of this license may be made. A link that was not used yet and a download
 * that broke off give way: the newest link is the one that counts. Call it with the license's row held.
 * @returns the rows to be canceled; null when the license has no download left.
 */
export const planRoom = async (ctx: TxCtx, license: LicenseSnapshot): Promise<Row[] | null> => {
  const { downloadCap: cap, downloadsUsed: used } = license
  if (cap === null) return []
  if (isGuardOff(ctx.payload, 'downloads.cap')) return used < cap ? [] : null
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
  const leaving: Row[] = []
  while (capRoom({ cap, used, inFlight: live.length, cut: [...cut, ...leaving] }) <= 0) {
    const idle = await firstIdle(ctx, live)
    if (!idle) return null
    live.splice(live.indexOf(idle), 1)
    leaving.push(idle)
  }
  return leaving
}

/** Makes that room. False when there is none, or what should give way was opened a moment ago: it stays. */
export const makeRoom = async (ctx: TxCtx, license: LicenseSnapshot): Promise<boolean> => {
  const leaving = await planRoom(ctx, license)
  if (!leaving) return false
  for (const row of leaving) {
    const canceled = await ctx.tx.claim('downloads', {
      id: row.id,
      and: { and: [{ status: { equals: row.status } }, { requests: { equals: row.requests } }] },
      change: { status: 'canceled' },
    })
    if (!canceled) return false
  }
  return true
}
