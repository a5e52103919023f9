import type { EntryFacts } from '../domain/trail-chain.ts'

type Row = { [K in keyof EntryFacts]?: EntryFacts[K] | null | undefined }

/** An entry as a database gives it back: what was left empty may be missing. */
export const entryFacts = (row: Row): EntryFacts => ({
  at: row.at ?? '',
  action: row.action ?? '',
  outcome: row.outcome ?? '',
  actorKind: row.actorKind ?? '',
  actorId: row.actorId ?? null,
  resourceType: row.resourceType ?? null,
  resourceId: row.resourceId ?? null,
  ipHash: row.ipHash ?? null,
  browser: row.browser ?? null,
  os: row.os ?? null,
  details: row.details ?? {},
})
