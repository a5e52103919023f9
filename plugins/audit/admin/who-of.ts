import type { Locale } from '../../kernel/locale.ts'
import type { TrailRow } from '../contract.ts'
import { trailTexts } from './trail-texts.ts'

/** Who did it, as a line says it: a name, whose link it was, or the kind of somebody with what they are told apart by. */
export const whoOf = (
  { actorId, actorKind, actorName, linkOf }: Pick<TrailRow, 'actorId' | 'actorKind' | 'actorName' | 'linkOf'>,
  locale: Locale,
): string => {
  const { byLink, kinds } = trailTexts[locale]
  if (actorName !== null) return actorName
  if (linkOf !== null) return byLink(linkOf)
  return [kinds[actorKind], actorId?.replace(/^.*:/, '')].filter(Boolean).join(' ')
}
