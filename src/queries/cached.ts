import 'server-only'

import { unstable_cache } from 'next/cache'

import { catalogTag } from '../../plugins/catalog/contract.ts'
import { siteTag } from '../../plugins/site/contract.ts'

/**
 * Keeps the answer of a public read until the catalog or the shop's settings change. What it read also marks the page,
 * so that the page goes out of date with it. Arguments are part of the key.
 */
export const cached = <Args extends unknown[], Answer>(
  name: string,
  read: (...args: Args) => Promise<Answer>,
): ((...args: Args) => Promise<Answer>) =>
  unstable_cache(read, [name], { tags: [catalogTag, siteTag], revalidate: false })
