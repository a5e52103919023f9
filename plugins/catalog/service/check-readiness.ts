import type { Id } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import { isPublished } from '../../platform/has-drafts.ts'
import { useCase } from '../../platform/transaction.ts'
import { newestVersion } from '../../kernel/newest-version.ts'
import { obstaclesOf, type SaleObstacle } from '../domain/sale-obstacles.ts'
import { publishedReleases } from './published-releases.ts'

/** What is missing before a product can be bought, by what buyers see of it now. */
export const checkReadiness = useCase<Id, { obstacles: SaleObstacle[] }>(async (ctx, productId) => {
  const { payload, tx } = ctx
  const product = await tx.load('products', productId)
  if (!product) return fail('NOT_FOUND')
  const offers = await tx.list('offers', { where: { product: { equals: productId } }, limit: 200 })
  const published = await publishedReleases(ctx, productId)
  const newest = newestVersion(published.filter(({ channel }) => channel === 'stable'))
  const obstacles = obstaclesOf({
    isPublished: isPublished(payload, 'products', product) && !product.deletedAt,
    offers,
    hasFiles: Boolean(newest?.fileIds.length),
  })
  return ok({ obstacles })
})
