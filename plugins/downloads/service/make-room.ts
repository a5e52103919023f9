import type { Id } from '../../kernel/id.ts'
import type { TxCtx } from '../../platform/context.ts'
import { isGuardOff } from '../../platform/guard.ts'
import type { LicenseSnapshot } from '../../licensing/contract.ts'
import { capRoom } from '../domain/cap-room.ts'
import type { WindowRule, WindowState } from '../domain/download-window.ts'
import { cutOff, downloadRows, isIdle, isLive, maybeLive, type Row } from './download-rows.ts'
import { windowOf } from './download-window.ts'

/** A limit that links take room under. */
interface Bound {
  /** Newest first. */
  live: Row[]
  hasRoom: (staying: Row[], leaving: Row[]) => boolean
}

export interface RoomWanted {
  license: LicenseSnapshot
  holderId: Id
  releaseId: Id
  fileId: Id
  rule: WindowRule | false
}

export interface PlannedRoom {
  /** What has to give way, so that one more link may be made. */
  leaving: Row[]
  /** The holder's window with that done; null where the shop has none. */
  window: WindowState | null
  /** Whether the license's own downloads are used up, whoever asks. */
  isCapReached: boolean
}

const firstIdle = async (ctx: TxCtx, rows: Row[]): Promise<Row | null> => {
  for (const row of rows.toReversed()) if (await isIdle(ctx, row)) return row
  return null
}

/** Lets the oldest idle link leave until there is room. @returns false when none is left to leave */
const giveWay = async (ctx: TxCtx, { live, hasRoom }: Bound, leaving: Row[]): Promise<boolean> => {
  for (;;) {
    const gone = leaving.filter((row) => live.some(({ id }) => id === row.id))
    const staying = live.filter((row) => !gone.some(({ id }) => id === row.id))
    if (hasRoom(staying, gone)) return true
    const idle = await firstIdle(ctx, staying)
    if (!idle) return false
    leaving.push(idle)
  }
}

const capBound = async (ctx: TxCtx, license: LicenseSnapshot): Promise<Bound> => {
  const { downloadCap: cap, downloadsUsed: used, licenseId } = license
  if (cap === null) return { live: [], hasRoom: () => true }
  if (isGuardOff(ctx.payload, 'downloads.cap')) return { live: [], hasRoom: () => used < cap }
  const rows = await downloadRows(ctx, { license: { equals: licenseId } }, [maybeLive, cutOff])
  const cut = rows.filter(({ status }) => status === 'canceled')
  return {
    live: rows.filter((row) => isLive(row, ctx.clock.now())),
    hasRoom: (staying, leaving) =>
      capRoom({ cap, used, inFlight: staying.length, cut: [...cut, ...leaving] }) > 0,
  }
}

/**
 * What has to give way so that one more link of this license may be made. A link that was not used yet and a download
 * that broke off give way: the newest link is the one that counts. Call it with the license's row held.
 */
export const planRoom = async (ctx: TxCtx, wanted: RoomWanted): Promise<PlannedRoom> => {
  const { license, rule, ...about } = wanted
  const leaving: Row[] = []
  let window: WindowState | null = null
  if (rule) {
    const { live, state } = await windowOf(ctx, { licenseId: license.licenseId, ...about }, rule)
    const hasRoom = (staying: Row[], gone: Row[]) => {
      window = state(staying, gone)
      return window.freeAt === null
    }
    await giveWay(ctx, { live, hasRoom }, leaving)
  }
  const isCapReached = !(await giveWay(ctx, await capBound(ctx, license), leaving))
  return { leaving, window, isCapReached }
}

/** Makes that room. False when what should give way was opened a moment ago: it stays. */
export const makeRoom = async (ctx: TxCtx, leaving: Row[]): Promise<boolean> => {
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
