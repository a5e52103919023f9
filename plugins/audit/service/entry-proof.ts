import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { keyringOf } from '../../platform/registry.ts'
import { entryText, type EntryFacts } from '../domain/trail-chain.ts'
import { entryFacts } from './entry-facts.ts'

/** @returns `nonce:k1.<hex>`: an entry with its words copied from another one has no proof of its own */
export const proofOf = (payload: Payload, entry: EntryFacts): string => {
  const nonce = randomBytes(12).toString('base64url')
  return `${nonce}:${keyringOf(payload).hash('audit-entry', entryText(nonce, entry))}`
}

/** Whether the shop wrote this entry, and as it is now. */
export const isProven = (payload: Payload, entry: EntryFacts & { proof?: string | null }): boolean => {
  const [nonce, hash] = entry.proof?.split(':') ?? []
  if (nonce === undefined || hash === undefined) return false
  return keyringOf(payload).hashes('audit-entry', entryText(nonce, entry)).includes(hash)
}

/** What a seal keeps the hash of: the proof or, of an entry from before there were any, its words. */
export const markOf = (entry: Parameters<typeof entryFacts>[0] & { proof?: string | null }): string =>
  entry.proof ?? entryText('', entryFacts(entry))
