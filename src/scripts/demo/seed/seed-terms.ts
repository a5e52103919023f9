import type { Payload } from 'payload'
import type { Text } from '../demo-product.ts'

type Taxonomy = 'product-categories' | 'product-tags'

async function seedTerm(payload: Payload, collection: Taxonomy, slug: string, name: Text): Promise<number> {
  // overrideAccess: seeding acts as the shop itself, before anybody can sign in.
  const found = await payload.find({
    collection,
    where: { slug: { equals: slug } },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  const known = found.docs[0]
  // overrideAccess: as above.
  const { id } = known ?? (await payload.create({ collection, locale: 'en', data: { name: name.en, slug } }))
  // overrideAccess: as above.
  await payload.update({ collection, id, locale: 'sw', data: { name: name.sw }, depth: 0 })
  return id
}

/** Makes the categories or tags that are missing. Answers all ids by slug. */
export async function seedTerms(
  payload: Payload,
  collection: Taxonomy,
  terms: Readonly<Record<string, Text>>,
): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const [slug, name] of Object.entries(terms)) {
    ids.set(slug, await seedTerm(payload, collection, slug, name))
  }
  return ids
}
