import type { Locale } from '../../kernel/locale.ts'
import type { Doc } from '../../platform/tx.ts'
import type { TrailRow } from '../contract.ts'
import { factsOf, weightOf } from '../domain/action-facts.ts'
import { actorThing, type Names, type Thing } from './name-things.ts'

type Entry = Doc<'audit-events'>

/** What an entry is about; null of nothing. */
export const resourceOf = ({ resourceId, resourceType }: Entry): Thing | null =>
  resourceType && resourceId ? { type: resourceType, id: resourceId } : null

/** Who did it, and what it is about: what has to be named to show it. */
export const thingsOf = (entries: Entry[]): Thing[] =>
  entries.flatMap((entry) => [actorThing(entry.actorId), resourceOf(entry)]).filter((thing) => thing !== null)

/** What every view of an entry says of it, in the reader's language. */
export const shownEntry = (
  { action, actorId, actorKind, at, outcome }: Entry,
  names: Names,
  locale: Locale,
): Pick<
  TrailRow,
  'action' | 'actorId' | 'actorKind' | 'actorName' | 'at' | 'label' | 'outcome' | 'weight'
> => {
  const actor = actorThing(actorId)
  return {
    at,
    action,
    label: factsOf(action)?.words[locale] ?? action,
    outcome,
    weight: weightOf(action, outcome),
    actorKind,
    actorId: actorId ?? null,
    actorName: actor && names.titleOf(actor),
  }
}
