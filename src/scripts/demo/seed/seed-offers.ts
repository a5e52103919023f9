import type { Payload } from 'payload'
import type { DemoOffer } from '../demo-product.ts'

/** Makes the offers of a product that are missing, known by their English names. */
export async function seedOffers(
  payload: Payload,
  product: number,
  offers: readonly DemoOffer[],
): Promise<void> {
  // overrideAccess: seeding acts as the shop itself, before anybody can sign in.
  const found = await payload.find({
    collection: 'offers',
    where: { product: { equals: product } },
    locale: 'en',
    depth: 0,
    pagination: false,
  })
  for (const { name, seats = 1, ...terms } of offers) {
    const known = found.docs.find((offer) => offer.name === name.en)
    const data = {
      ...terms,
      product,
      name: name.en,
      seats,
      maxQuantity: 10,
      billing: 'one-time',
      status: 'active',
    } as const
    // overrideAccess: as above.
    const { id } = known ?? (await payload.create({ collection: 'offers', locale: 'en', data, depth: 0 }))
    // overrideAccess: as above.
    await payload.update({ collection: 'offers', id, locale: 'sw', data: { name: name.sw }, depth: 0 })
  }
}
