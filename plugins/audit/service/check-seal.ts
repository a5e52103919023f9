import type { Payload } from 'payload'
import { keyringOf } from '../../platform/registry.ts'
import type { TrailBreak } from '../contract.ts'
import { sealText } from '../domain/trail-chain.ts'

/** A seal as a row of the database has it, or a file. */
export interface SealRow {
  sequence: number
  sealedAt: string
  lastAt: string
  leaves: unknown
  previous?: string | null
  chain: string
}

/** Where the chain has come to. */
export interface ChainEnd {
  /** Number of the last seal; 0 before the first. */
  seals: number
  /** Its chain; null before the first. */
  head: string | null
  /** ISO 8601, of its newest entry. */
  lastAt: string | null
}

export const chainStart: ChainEnd = { seals: 0, head: null, lastAt: null }

export const leavesOf = ({ leaves }: Pick<SealRow, 'leaves'>): string[] =>
  Array.isArray(leaves) ? leaves.map(String) : []

/** Whose leaf it is: the id of an entry. */
export const entryOf = (leaf: string): string => leaf.split(':')[0] ?? ''

export const endWith = ({ chain, lastAt, sequence }: SealRow): ChainEnd => ({
  seals: sequence,
  head: chain,
  lastAt,
})

/** What must be said of a seal alone, and of it behind the one before. */
export const breakOfSeal = (payload: Payload, seal: SealRow, before: ChainEnd): TrailBreak | null => {
  const { chain, lastAt, previous = null, sealedAt, sequence } = seal
  if (sequence !== before.seals + 1) return { kind: 'seal-missing', seal: before.seals + 1, entry: null }
  const text = sealText({ sequence, sealedAt, lastAt, leaves: leavesOf(seal), previous })
  const isSigned = keyringOf(payload).hashes('audit-seal', text).includes(chain)
  return isSigned && previous === before.head ? null : { kind: 'seal-changed', seal: sequence, entry: null }
}
