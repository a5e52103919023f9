import type { Payload } from 'payload'
import { demoProducts } from '../products/demo-products.ts'
import { categories, tags } from '../studio.ts'
import { seedProduct } from './seed-product.ts'
import { hasNewestRelease } from './seed-releases.ts'
import { seedSettings } from './seed-settings.ts'
import { seedTerms } from './seed-terms.ts'

export type SeedOutcome = 'made' | 'was whole' | 'has other products'

async function hasOtherProducts(payload: Payload): Promise<boolean> {
  // overrideAccess: seeding acts as the shop itself, before anybody can sign in.
  const found = await payload.find({
    collection: 'products',
    where: { slug: { not_in: demoProducts.map(({ slug }) => slug) } },
    limit: 1,
    depth: 0,
    draft: true,
    trash: true,
  })
  return found.totalDocs > 0
}

async function missingProducts(payload: Payload): Promise<typeof demoProducts> {
  const missing: typeof demoProducts = []
  for (const product of demoProducts) {
    if (!(await hasNewestRelease(payload, product.slug, product.releases))) missing.push(product)
  }
  return missing
}

/**
 * Fills an empty shop with the demo studio's, or completes one that an earlier run left half made. A shop with
 * products of its own is left as it is.
 * @param tell is given a line of progress at a time
 */
export async function seedShop(payload: Payload, tell: (line: string) => void): Promise<SeedOutcome> {
  if (await hasOtherProducts(payload)) return 'has other products'
  const missing = await missingProducts(payload)
  if (missing.length === 0) return 'was whole'
  await seedSettings(payload)
  const terms = {
    categories: await seedTerms(payload, 'product-categories', categories),
    tags: await seedTerms(payload, 'product-tags', tags),
  }
  for (const [index, product] of missing.entries()) {
    tell(`${index + 1} of ${missing.length}: ${product.title.en}`)
    await seedProduct(payload, product, terms)
  }
  return 'made'
}
