import 'server-only'

import type { Id } from '../../plugins/kernel/id.ts'
import { shopPayload } from './shop-payload.ts'

/** Whether a product has files to give: a published stable release. Without one nothing is sold. */
export const isProductReleased = async (productId: Id): Promise<boolean> => {
  const payload = await shopPayload()
  const { totalDocs } = await payload.count({
    collection: 'releases',
    where: {
      and: [
        { product: { equals: productId } },
        { status: { equals: 'published' } },
        { channel: { equals: 'stable' } },
        { files: { exists: true } },
      ],
    },
    overrideAccess: false,
  })
  return totalDocs > 0
}
