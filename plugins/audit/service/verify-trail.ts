import type { Payload, Where } from 'payload'
import { ok } from '../../kernel/result.ts'
import { clockOf, keyringOf } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import type { TrailBreak, TrailReport } from '../contract.ts'
import { leafOf, sealText } from '../domain/trail-chain.ts'
import { entryFacts } from './entry-facts.ts'
import { isProven, markOf } from './entry-proof.ts'
import { reachOf } from './seal-trail.ts'

const sealsOfPage = 100
const entriesOfPage = 2000

/** As many as are told: who has more has another trail. */
const mostBreaks = 20

interface Sealed {
  /** `id` → its leaf, and the seal that has it. Taken out as the entries are met. */
  leaves: Map<string, { leaf: string; sequence: number }>
  breaks: TrailBreak[]
  seals: number
  head: string | null
  lastAt: string | null
}

/** What must be said of a seal alone, and of it behind the one before. */
const breakOf = (payload: Payload, seal: Doc<'audit-seals'>, before: Sealed): TrailBreak | null => {
  const leaves = Array.isArray(seal.leaves) ? seal.leaves.map(String) : []
  const { chain, lastAt, previous = null, sealedAt, sequence } = seal
  if (sequence !== before.seals + 1) return { kind: 'seal-missing', seal: before.seals + 1, entry: null }
  const text = sealText({ sequence, sealedAt, lastAt, leaves, previous })
  const isSigned = keyringOf(payload).hashes('audit-seal', text).includes(chain)
  return isSigned && previous === before.head ? null : { kind: 'seal-changed', seal: sequence, entry: null }
}

/**
 * Pages by what they are sorted by: a page further on costs no more than the first. Each in a transaction of its own, so that a long
 * trail holds nothing.
 */
async function* pages<C extends 'audit-events' | 'audit-seals'>(
  payload: Payload,
  collection: C,
  sort: 'id' | 'sequence',
  limit: number,
): AsyncGenerator<Doc<C>[]> {
  const ctx = await systemCtx(payload)
  let where: Where = {}
  for (;;) {
    const read = await transact(ctx, async ({ tx }) => ok(await tx.list(collection, { where, sort, limit })))
    if (!read.ok) throw new Error(`The trail cannot be read: ${read.code}`)
    yield read.value
    const last = read.value.at(-1)
    if (read.value.length < limit || !last) return
    const key: unknown = Reflect.get(last, sort)
    where = { [sort]: { greater_than: key } }
  }
}

const readSeals = async (payload: Payload, known: string | undefined): Promise<Sealed> => {
  let isKnownMet = known === undefined
  const read: Sealed = { leaves: new Map(), breaks: [], seals: 0, head: null, lastAt: null }
  for await (const seals of pages(payload, 'audit-seals', 'sequence', sealsOfPage)) {
    for (const seal of seals) {
      const found = breakOf(payload, seal, read)
      if (found && read.breaks.length < mostBreaks) read.breaks.push(found)
      for (const leaf of Array.isArray(seal.leaves) ? seal.leaves.map(String) : [])
        read.leaves.set(leaf.split(':')[0] ?? '', { leaf, sequence: seal.sequence })
      isKnownMet ||= seal.chain === known
      read.seals = seal.sequence
      read.head = seal.chain
      read.lastAt = seal.lastAt
    }
  }
  if (!isKnownMet) read.breaks.push({ kind: 'seal-missing', seal: null, entry: null })
  return read
}

/** @returns null for an entry that is as it was written, and stands where it stood */
const breakOfEntry = (payload: Payload, entry: Doc<'audit-events'>, sealed: Sealed): TrailBreak | null => {
  const id = String(entry.id)
  const known = sealed.leaves.get(id)
  sealed.leaves.delete(id)
  const isOurs = isProven(payload, { ...entryFacts(entry), proof: entry.proof })
  if (known) {
    // One from before there were proofs has its words in the leaf.
    const isSame = (isOurs || !entry.proof) && known.leaf === leafOf(entry.id, markOf(entry))
    return isSame ? null : { kind: 'entry-changed', seal: known.sequence, entry: id }
  }
  const oldest = sealed.lastAt && reachOf(sealed.lastAt, clockOf(payload).now())
  const isLate = oldest !== null && entry.at < oldest
  return isOurs && !isLate ? null : { kind: 'entry-inserted', seal: null, entry: id }
}

/**
 * Reads the whole trail once: every seal against the one before, every entry against its proof and its seal. What is found is told
 * in the order of the seals, entries that nobody sealed at the end.
 */
export const verifyTrail = async (payload: Payload, known?: string): Promise<TrailReport> => {
  const sealed = await readSeals(payload, known)
  const { head, seals } = sealed
  const breaks: TrailBreak[] = []
  let entries = 0
  let waiting = 0
  for await (const page of pages(payload, 'audit-events', 'id', entriesOfPage)) {
    for (const entry of page) {
      entries += 1
      if (!sealed.leaves.has(String(entry.id))) waiting += 1
      const found = breakOfEntry(payload, entry, sealed)
      if (found) breaks.push(found)
    }
  }
  for (const [entry, { sequence }] of sealed.leaves)
    breaks.push({ kind: 'entry-missing', seal: sequence, entry })
  const order = ({ seal }: TrailBreak) => seal ?? Infinity
  const found = [...sealed.breaks, ...breaks].sort((a, b) => order(a) - order(b))
  return { entries, seals, waiting, head, broken: found.length, breaks: found.slice(0, mostBreaks) }
}
