import type { Payload } from 'payload'
import type { DemoRelease } from '../demo-product.ts'

/** Makes the releases of a product that are missing, oldest first. `files` are ids by name. */
export async function seedReleases(
  payload: Payload,
  product: number,
  releases: readonly DemoRelease[],
  files: ReadonlyMap<string, number>,
): Promise<void> {
  for (const { version, changelog, files: names } of releases) {
    const ids = names.map((name) => {
      const id = files.get(name)
      if (id === undefined) throw new Error(`No file "${name}" was made for release ${version}`)
      return id
    })
    // overrideAccess: seeding acts as the shop itself, before anybody can sign in.
    const found = await payload.find({
      collection: 'releases',
      where: { and: [{ product: { equals: product } }, { version: { equals: version } }] },
      limit: 1,
      depth: 0,
      pagination: false,
    })
    const data = {
      product,
      version,
      changelog: changelog.en,
      files: ids,
      channel: 'stable',
      status: 'published',
    } as const
    // overrideAccess: as above.
    const { id } =
      found.docs[0] ?? (await payload.create({ collection: 'releases', locale: 'en', data, depth: 0 }))
    // overrideAccess: as above.
    await payload.update({
      collection: 'releases',
      id,
      locale: 'sw',
      data: { changelog: changelog.sw },
      depth: 0,
    })
  }
}

/** Whether a product's newest release is there in both languages. */
export async function hasNewestRelease(
  payload: Payload,
  slug: string,
  releases: readonly DemoRelease[],
): Promise<boolean> {
  // overrideAccess: seeding acts as the shop itself, before anybody can sign in.
  const found = await payload.find({
    collection: 'releases',
    where: { and: [{ 'product.slug': { equals: slug } }, { version: { equals: releases.at(-1)?.version } }] },
    locale: 'sw',
    fallbackLocale: false,
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return Boolean(found.docs[0]?.changelog)
}
