import type { Payload } from 'payload'
import { keyringOf } from '../../platform/registry.ts'
import { archiveText, type ArchiveFacts } from '../domain/trail-chain.ts'

/** Nobody who has the database alone says that something lies in a file, or which file it is. */
export const proofOfArchive = (payload: Payload, facts: ArchiveFacts): string =>
  keyringOf(payload).hash('audit-archive', archiveText(facts))

export const isArchiveProven = (payload: Payload, row: ArchiveFacts & { proof: string }): boolean =>
  keyringOf(payload).hashes('audit-archive', archiveText(row)).includes(row.proof)
