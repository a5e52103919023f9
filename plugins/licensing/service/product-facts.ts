import type { Payload } from 'payload'
import type { Id } from '../../kernel/id.ts'
import type { Locale } from '../../kernel/locale.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { Catalog } from '../../catalog/contract.ts'

interface ProductFacts {
  id: string
  slug: string
  title: string
}

interface Kept {
  facts: ProductFacts | null
  until: number
}

/** A program may be told a title or an address that was changed less than a minute ago. */
const keptMs = 60_000
/** Shops with more products than this ask again. */
const mostKept = 2000

const kept = new WeakMap<Payload, Map<string, Kept>>()

const keptOf = (payload: Payload): Map<string, Kept> => {
  const known = kept.get(payload) ?? new Map<string, Kept>()
  kept.set(payload, known)
  return known
}

const ask = async (ctx: TxCtx, productId: Id, locale: Locale): Promise<ProductFacts | null> => {
  const product = await resolve(ctx.payload, Catalog).product(ctx, productId, locale)
  return product && { id: String(product.productId), slug: product.slug, title: product.title }
}

/** What a product is called. Remembered: each start of each program asks for one of the same few. */
export const productFacts = async (ctx: TxCtx, productId: Id): Promise<ProductFacts | null> => {
  const known = keptOf(ctx.payload)
  const key = `${ctx.locale}:${String(productId)}`
  const now = ctx.clock.now().getTime()
  const found = known.get(key)
  if (found && now < found.until) return found.facts
  const facts = await ask(ctx, productId, ctx.locale)
  if (known.size >= mostKept) known.clear()
  known.set(key, { facts, until: now + keptMs })
  return facts
}
