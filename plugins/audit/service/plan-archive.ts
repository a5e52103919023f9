import type { Payload } from 'payload'
import { daysAfter } from '../../kernel/clock.ts'
import { ok } from '../../kernel/result.ts'
import { clockOf } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import { chainStart, leavesOf, type ChainEnd } from './check-seal.ts'
import { reachOf } from './seal-trail.ts'
import { pages } from './trail-pages.ts'

/** Entries of one file, give or take a seal: each file is one transaction. */
const entriesOfFile = 50_000

const sealsOfPage = 100

export interface ArchivePlan {
  /** Number of the archive that it will be. */
  sequence: number
  /** The chain up to here lies in files already. */
  before: ChainEnd
  seals: Doc<'audit-seals'>[]
}

/** What was archived last, and the newest seal; null of a trail without any. */
const startOf = async (payload: Payload) => {
  const ctx = await systemCtx(payload)
  const read = await transact(ctx, async ({ tx }) => {
    const last = await tx.find('audit-archives', {}, '-sequence')
    return ok({ last, newest: await tx.find('audit-seals', {}, '-sequence') })
  })
  if (!read.ok) throw new Error(`The trail cannot be read: ${read.code}`)
  return read.value
}

/**
 * The oldest seals that are still in the database, whole, with nothing in them that is younger. The newest of them stay whatever
 * their age: who seals next looks at them, and the chain goes on from the last.
 * @returns null when nothing is that old
 */
export const planArchive = async (payload: Payload, days: number): Promise<ArchivePlan | null> => {
  const { last, newest } = await startOf(payload)
  if (!newest) return null
  const now = clockOf(payload).now()
  const youngest = daysAfter(now, -days).toISOString()
  const reach = reachOf(newest.lastAt, now)
  const until = youngest < reach ? youngest : reach
  const before = last ? { seals: last.lastSeal, head: last.chain, lastAt: last.lastAt } : chainStart
  const plan: ArchivePlan = { sequence: (last?.sequence ?? 0) + 1, before, seals: [] }
  let entries = 0
  for await (const page of pages(payload, 'audit-seals', 'sequence', sealsOfPage, before.seals)) {
    for (const seal of page) {
      if (seal.lastAt >= until || entries >= entriesOfFile) return plan.seals.length > 0 ? plan : null
      plan.seals.push(seal)
      entries += leavesOf(seal).length
    }
  }
  return plan.seals.length > 0 ? plan : null
}
