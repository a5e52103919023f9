import type { CollectionBeforeValidateHook, CollectionSlug, PayloadRequest } from 'payload'
import type { Id } from '../../kernel/id.ts'
import { slugify } from '../../kernel/slug.ts'

/** So many things of one name are told apart by a number. */
const mostAlike = 50

interface Addressed {
  id?: Id
  slug?: unknown
  title?: unknown
  name?: unknown
}

/** The address itself, or the first with a number behind it that nothing else has, in the trash neither. */
const freeSlug = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  wanted: string,
  ownId: Id | undefined,
): Promise<string> => {
  const stem = wanted.slice(0, 76).replace(/-+$/, '')
  const candidates = [wanted, ...Array.from({ length: mostAlike }, (_, index) => `${stem}-${index + 2}`)]
  const { docs } = await req.payload.db.find<{ id: Id; slug: string }>({
    collection,
    where: {
      and: [{ slug: { in: candidates } }, ...(ownId === undefined ? [] : [{ id: { not_equals: ownId } }])],
    },
    limit: candidates.length,
    pagination: false,
    req,
  })
  const taken = new Set(docs.map(({ slug }) => slug))
  return candidates.find((each) => !taken.has(each)) ?? wanted
}

/**
 * An address that was left empty is made from the name. One that was written stays, whatever the name becomes: links
 * lead to it.
 */
export const fillSlug: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  const next: Addressed = data ?? {}
  const written = next.slug === undefined ? (originalDoc as Addressed | undefined)?.slug : next.slug
  if (typeof written === 'string' && slugify(written) !== '') return { ...data, slug: slugify(written) }
  const name = next.title ?? next.name
  if (typeof name !== 'string' || slugify(name) === '') return data
  const ownId = (originalDoc as Addressed | undefined)?.id
  return { ...data, slug: await freeSlug(req, collection.slug, slugify(name), ownId) }
}
