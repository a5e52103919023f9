import type { Locale } from '../../kernel/locale.ts'
import type { Doc } from '../../platform/tx.ts'
import type { TrailRow } from '../contract.ts'
import { doneByLink, factsOf, weightOf } from '../domain/action-facts.ts'
import { actorThing, type Names, type Thing } from './name-things.ts'

type Entry = Doc<'audit-events'>

/** What an entry is about; null of nothing. */
export const resourceOf = ({ resourceId, resourceType }: Entry): Thing | null =>
  resourceType && resourceId ? { type: resourceType, id: resourceId } : null

/** Whose link it was that a stranger came with; null of everything else. */
const linkHolderOf = ({ action, actorKind, details, outcome }: Entry): Thing | null => {
  const isByLink = actorKind === 'stranger' && outcome === 'done' && doneByLink.has(action)
  if (!isByLink || typeof details !== 'object' || details === null) return null
  const of: unknown = Reflect.get(details, 'of')
  return typeof of === 'string' ? actorThing(of) : null
}

/** Who did it, and what it is about: what has to be named to show it. */
export const thingsOf = (entries: Entry[]): Thing[] =>
  entries
    .flatMap((entry) => [actorThing(entry.actorId), linkHolderOf(entry), resourceOf(entry)])
    .filter((thing) => thing !== null)

/** What every view of an entry says of it, in the reader's language. */
export const shownEntry = (
  entry: Entry,
  names: Names,
  locale: Locale,
): Pick<
  TrailRow,
  'action' | 'actorId' | 'actorKind' | 'actorName' | 'at' | 'label' | 'linkOf' | 'outcome' | 'weight'
> => {
  const { action, actorId, actorKind, at, outcome } = entry
  const actor = actorThing(actorId)
  const holder = linkHolderOf(entry)
  return {
    at,
    action,
    label: factsOf(action)?.words[locale] ?? action,
    outcome,
    weight: weightOf(action, outcome),
    actorKind,
    actorId: actorId ?? null,
    actorName: actor && names.titleOf(actor),
    linkOf: holder && (names.titleOf(holder) ?? holder.id),
  }
}
