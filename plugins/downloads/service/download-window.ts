import type { Where } from 'payload'
import type { Id } from '../../kernel/id.ts'
import type { TxCtx } from '../../platform/context.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { windowStart, windowState, type WindowRule, type WindowState } from '../domain/download-window.ts'
import { cutOff, downloadRows, isIdle, isLive, maybeLive, type Row } from './download-rows.ts'

/** What a window counts: downloads of one file of a release, by one holder of a license. */
export interface WindowOf {
  licenseId: Id
  holderId: Id
  releaseId: Id
  fileId: Id
}

export interface Window {
  /** Links that are good, and downloads that run, newest first. */
  live: Row[]
  /** @param staying those of `live` that stay; @param leaving those that give way */
  state: (staying: Row[], leaving: Row[]) => WindowState
}

const approvedReset = async ({ tx }: TxCtx, { licenseId, holderId }: WindowOf): Promise<Date | null> => {
  const where: Where = {
    and: [
      { license: { equals: licenseId } },
      { holder: { equals: holderId } },
      { status: { equals: 'approved' } },
    ],
  }
  const reset = await tx.find('download-resets', where, '-decidedAt')
  return reset?.decidedAt ? new Date(reset.decidedAt) : null
}

/**
 * The rolling window as it is now. Under the license's row it is the truth: links take their room when they are made, and
 * nobody makes one meanwhile.
 */
export const windowOf = async (ctx: TxCtx, about: WindowOf, rule: WindowRule): Promise<Window> => {
  const now = ctx.clock.now()
  const first = windowStart(now, rule, null).toISOString()
  const mine: Where = {
    and: [
      { license: { equals: about.licenseId } },
      { customer: { equals: about.holderId } },
      { release: { equals: about.releaseId } },
      { file: { equals: about.fileId } },
    ],
  }
  const rows = await downloadRows(ctx, mine, [
    maybeLive,
    { and: [{ status: { in: ['completed', 'handed-over'] } }, { completedAt: { greater_than: first } }] },
    { and: [cutOff, { openedAt: { greater_than: first } }] },
  ])
  const live = rows.filter((row) => isLive(row, now))
  // Without the room that links take, a hundred of them could be used at once.
  const isBlind = isGuardOff(ctx.payload, 'downloads.window')
  const stateSince = (since: Date) => (staying: Row[], leaving: Row[]) => {
    const delivered = rows.flatMap(({ status, completedAt }) =>
      (status === 'completed' || status === 'handed-over') && completedAt ? [new Date(completedAt)] : [],
    )
    const cut = [...rows.filter(({ status }) => status === 'canceled'), ...leaving].map((row) => ({
      bytesDelivered: row.bytesDelivered,
      size: row.size,
      at: new Date(row.openedAt ?? row.createdAt),
    }))
    const facts = {
      rule,
      delivered: delivered.filter((at) => at > since),
      inFlight: isBlind ? 0 : staying.length,
      cut: cut.filter(({ at }) => at > since),
    }
    return windowState(facts, now)
  }
  const plain = stateSince(windowStart(now, rule, null))
  // Few windows are ever full: only then it matters whether the shop has opened this one anew.
  if (plain(live, []).freeAt === null) return { live, state: plain }
  return { live, state: stateSince(windowStart(now, rule, await approvedReset(ctx, about))) }
}

/** The window as its holder is told: a link that nobody uses takes nothing, since it gives way. */
export const shownWindow = async (ctx: TxCtx, about: WindowOf, rule: WindowRule): Promise<WindowState> => {
  const { live, state } = await windowOf(ctx, about, rule)
  const running: Row[] = []
  for (const row of live) if (!(await isIdle(ctx, row))) running.push(row)
  return state(
    running,
    live.filter((row) => !running.includes(row)),
  )
}
