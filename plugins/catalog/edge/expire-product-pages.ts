import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { maybeIdOf, type Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { tagsExpired } from '../../platform/edge/expire-tags.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import { catalogTag, productTag } from '../contract.ts'

const expire = async (req: PayloadRequest, productId: Id | null): Promise<void> => {
  const ctx = { ...(await systemCtx(req.payload)), req }
  const tags = productId === null ? [catalogTag] : [catalogTag, productTag(productId)]
  await transact(ctx, async ({ tx }) => {
    await tx.publish(tagsExpired, `pages:${String(productId ?? 'catalog')}`, { tags })
    return ok(null)
  })
}

type Relation = Id | { id: Id } | null | undefined

const changed =
  (productOf: (doc: Record<string, unknown>) => Relation): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    await expire(req, maybeIdOf(productOf(doc as Record<string, unknown>)))
  }

const deleted =
  (productOf: (doc: Record<string, unknown>) => Relation): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    await expire(req, maybeIdOf(productOf(doc as Record<string, unknown>)))
  }

const hooksFor = (productOf: (doc: Record<string, unknown>) => Relation) => ({
  afterChange: [changed(productOf)],
  afterDelete: [deleted(productOf)],
})

/** A saved product, offer or release: its cached pages are out of date once the change is committed. */
export const expireProductPages = hooksFor((doc) => doc.id as Relation)
export const expirePagesOfProduct = hooksFor((doc) => doc.product as Relation)
export const expireCatalogPages = hooksFor(() => null)
