import 'server-only'

import { type Id, idOf } from '../../plugins/kernel/id.ts'
import { shopPayload } from './shop-payload.ts'

/** Those of these products that have files to give: a published stable release. Without one nothing is sold. */
export const releasedAmong = async (productIds: Id[]): Promise<ReadonlySet<string>> => {
  if (productIds.length === 0) return new Set()
  const payload = await shopPayload()
  const { docs } = await payload.find({
    collection: 'releases',
    where: {
      and: [
        { product: { in: productIds } },
        { status: { equals: 'published' } },
        { channel: { equals: 'stable' } },
      ],
    },
    depth: 0,
    pagination: false,
    select: { product: true, files: true },
    overrideAccess: false,
  })
  return new Set(docs.filter(({ files }) => files.length > 0).map((release) => String(idOf(release.product))))
}
