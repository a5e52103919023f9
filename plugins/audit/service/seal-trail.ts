import type { Payload } from 'payload'
import { secondsAfter } from '../../kernel/clock.ts'
import { ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { keyringOf } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { useCase } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import { leafOf, sealText } from '../domain/trail-chain.ts'
import { entryOf, leavesOf } from './check-seal.ts'
import { entryFacts } from './entry-facts.ts'
import { isProven, markOf } from './entry-proof.ts'

/** Entries of one seal. */
const sealedAtOnce = 1000

/**
 * An entry is written with the transaction of its cause, and seen when that commits: later than others that are younger. None
 * takes as long as this (a pool ends what hangs), and no two clocks of one shop are so far apart.
 */
const lateSeconds = 900

/** Seals of one run: what is left waits for the next. */
const mostSeals = 50

/**
 * How far back who seals looks. One clock that was ahead for a while has left an entry of a time to come: what is written until
 * then is not late.
 * @param lastAt ISO 8601, of the newest entry that is sealed
 */
export const reachOf = (lastAt: string, now: Date): string =>
  secondsAfter(new Date(Math.min(Date.parse(lastAt), now.getTime())), -lateSeconds).toISOString()

const sealedIds = (seals: readonly Doc<'audit-seals'>[]): Set<string> =>
  new Set(seals.flatMap((seal) => leavesOf(seal).map(entryOf)))

/** From when on the shop has proved all that it wrote: since the first seal, or since always where that lies in an archive. */
const provenFrom = async ({ clock, tx }: TxCtx, last: Doc<'audit-seals'> | null): Promise<string> => {
  if (!last) return clock.now().toISOString()
  return (await tx.find('audit-seals', { sequence: { equals: 1 } }))?.sealedAt ?? ''
}

/** Entries that are in no seal, oldest first; what the shop did not write stays outside for ever. */
const unsealed = async (ctx: TxCtx, last: Doc<'audit-seals'> | null): Promise<Doc<'audit-events'>[]> => {
  const { payload, tx } = ctx
  const since = last && reachOf(last.lastAt, ctx.clock.now())
  const recent = since
    ? await tx.list('audit-seals', {
        where: { lastAt: { greater_than: since } },
        sort: 'sequence',
        limit: 10_000,
      })
    : []
  const known = sealedIds(recent)
  const entries = await tx.list('audit-events', {
    where: since ? { at: { greater_than: since } } : {},
    sort: 'at',
    limit: known.size + sealedAtOnce,
  })
  const provenSince = await provenFrom(ctx, last)
  const isSealable = (entry: Doc<'audit-events'>): boolean =>
    entry.proof
      ? isProven(payload, { ...entryFacts(entry), proof: entry.proof })
      : // Written by a version that made no proofs: before the first seal, and never after.
        entry.at < provenSince
  return entries.filter((entry) => !known.has(String(entry.id)) && isSealable(entry)).slice(0, sealedAtOnce)
}

const sealNext = useCase<null, { sealed: number }>(async (ctx) => {
  const { payload, tx } = ctx
  const last = await tx.find('audit-seals', {}, '-sequence')
  const entries = await unsealed(ctx, last)
  if (entries.length === 0) return ok({ sealed: 0 })
  const newest = entries.reduce((at, entry) => (entry.at > at ? entry.at : at), last?.lastAt ?? '')
  const seal = {
    sequence: (last?.sequence ?? 0) + 1,
    sealedAt: ctx.clock.now().toISOString(),
    lastAt: newest,
    leaves: entries.map((entry) => leafOf(entry.id, markOf(entry))),
    previous: last?.chain ?? null,
  }
  const chain = keyringOf(payload).hash('audit-seal', sealText(seal))
  // Two that seal at once meet at the unique number: the second is run again, and finds the first one's seal.
  await tx.append('audit-seals', { ...seal, entries: entries.length, chain })
  return ok({ sealed: entries.length })
})

/** Seals what was written since. Nobody who writes an entry waits for it. */
export const sealTrail = async (payload: Payload): Promise<void> => {
  const ctx = await systemCtx(payload)
  for (let made = 0; made < mostSeals; made += 1) {
    const sealed = await sealNext(ctx, null)
    if (!sealed.ok || sealed.value.sealed < sealedAtOnce) return
  }
}
