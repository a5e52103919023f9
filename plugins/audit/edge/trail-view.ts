import { createLocalReq, type Payload, type TypedUser } from 'payload'
import type { Locale } from '../../kernel/locale.ts'
import { actorOfRequest } from '../../platform/collection-access.ts'
import { ownName } from '../../platform/rename-slugs.ts'
import type { TrailView } from '../contract.ts'
import { choicesOf } from '../service/action-choices.ts'
import { wordsOf } from '../service/name-things.ts'
import { placeOf, readTrail } from '../service/read-trail.ts'
import { filterNames, filterOf } from '../service/trail-filter.ts'

const globalsLabel: Record<Locale, string> = { en: 'Settings', sw: 'Mipangilio' }

/** Of the panel's own lists; a label that only a function knows is left to the slug. */
const typesOf = ({ config }: Payload, locale: Locale): TrailView['types'] => [
  ...config.collections.flatMap((collection) => {
    if (collection.admin.hidden === true) return []
    const value = ownName(collection) ?? collection.slug
    return [{ value, label: wordsOf(collection.labels.plural, locale) ?? value }]
  }),
  { value: 'globals', label: globalsLabel[locale] },
]

/**
 * What the viewer shows for an address of it.
 * @returns null for ranks that may not read the trail
 */
export const trailView = async (
  payload: Payload,
  user: TypedUser,
  { address, locale }: { address: Record<string, unknown>; locale: Locale },
): Promise<TrailView | null> => {
  const req = await createLocalReq({ user }, payload)
  const { staff } = await actorOfRequest(req)
  if (!staff?.can('audit.read')) return null
  const filter = filterOf(address)
  const asked = { filter, before: placeOf(address.before), after: placeOf(address.after), locale }
  const view = { filter, actions: choicesOf(locale), types: typesOf(payload, locale) }
  try {
    return { ...view, page: await readTrail(req, asked) }
  } catch (err) {
    payload.logger.error({ err, msg: 'The audit trail could not be read' })
    return { ...view, page: null }
  }
}

/**
 * The list in the panel is the viewer, which asks by itself. Payload has asked before it comes to that, and has counted: this
 * lets it find nothing, at once. It also puts back into the address what it knew of the one before; named as empty, that stays out.
 */
export const askNothing = ({ req }: { req: { query?: Record<string, unknown> } }) => {
  const { query } = req
  if (query) for (const name of ['after', 'before', ...filterNames]) query[name] ??= undefined
  return { action: { equals: 'none' } }
}
