import type { Locale } from '../../kernel/locale.ts'
import type { TrailRow } from '../contract.ts'
import { trailTexts } from './trail-texts.ts'

/** Who did it, as a line says it: a name, or the kind of somebody with what they are told apart by. */
export const whoOf = (
  { actorId, actorKind, actorName }: Pick<TrailRow, 'actorId' | 'actorKind' | 'actorName'>,
  locale: Locale,
): string =>
  actorName ?? [trailTexts[locale].kinds[actorKind], actorId?.replace(/^.*:/, '')].filter(Boolean).join(' ')
