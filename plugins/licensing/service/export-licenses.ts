import type { Where } from 'payload'
import { idOf, type Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import type { Ctx, TxCtx } from '../../platform/context.ts'
import type { Row } from '../../platform/faces/row-stream.ts'
import { keyringOf, resolve } from '../../platform/registry.ts'
import { transact, useCase } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import { Audit } from '../../audit/contract.ts'
import type { LicenseStatus } from '../contract.ts'
import { licenseSnapshot } from './license-snapshot.ts'
import { productFacts } from './product-facts.ts'

/** The desk's own filters; what is left out filters nothing. */
export interface ExportFilter {
  status?: LicenseStatus | undefined
  type?: 'commercial' | 'personal' | 'team' | undefined
  isFlagged?: boolean | undefined
  productId?: Id | undefined
}

export interface ExportTerms {
  keyPrefix: string
  /** Whether the keys come along in the clear. */
  hasKeys: boolean
}

/** Licenses that are read at once: however many there are, no more are held. */
const exportPageSize = 1000

const whereOf = ({ status, type, isFlagged, productId }: ExportFilter): Where[] => [
  ...(status === undefined ? [] : [{ status: { equals: status } }]),
  ...(type === undefined ? [] : [{ type: { equals: type } }]),
  ...(isFlagged === undefined ? [] : [{ flaggedAt: { exists: isFlagged } }]),
  ...(productId === undefined ? [] : [{ product: { equals: productId } }]),
]

/** Writes into the trail who takes what, before the first of it goes out. */
export const noteExport = useCase<{ filter: ExportFilter; hasKeys: boolean }, { matching: number }>(
  async (ctx, { filter, hasKeys }) => {
    const matching = await ctx.tx.count('licenses', { and: whereOf(filter) })
    const { productId, ...plain } = filter
    await resolve(ctx.payload, Audit).record(ctx, {
      action: 'license.exported',
      outcome: 'done',
      resource: null,
      details: {
        matching,
        hasKeys,
        status: plain.status ?? null,
        type: plain.type ?? null,
        isFlagged: plain.isFlagged ?? null,
        productId: productId === undefined ? null : String(productId),
      },
    })
    return ok({ matching })
  },
)

/** One question for the rows that many licenses name. */
const namesOf = async (
  { tx }: TxCtx,
  collection: 'customers' | 'orders',
  field: 'email' | 'number',
  ids: Id[],
): Promise<Map<Id, string>> => {
  const where: Where = { id: { in: [...new Set(ids)] } }
  const docs: object[] = await tx.list(collection, { where, limit: ids.length })
  return new Map(
    docs.map((doc) => {
      const { id, [field]: name } = doc as { id: Id; email?: string | null; number?: string }
      return [id, name ?? '']
    }),
  )
}

interface Names {
  email: string
  order: string
  product: string
}

const rowOf = (ctx: TxCtx, doc: Doc<'licenses'>, names: Names, terms: ExportTerms): Row => {
  const license = licenseSnapshot(doc, terms.keyPrefix)
  return {
    id: String(license.licenseId),
    ...(terms.hasKeys ? { key: keyringOf(ctx.payload).decrypt('license-key', doc.keyCipher) } : {}),
    masked_key: license.maskedKey,
    product: names.product,
    offer: license.offerName,
    email: names.email,
    type: license.type,
    status: license.status,
    source: license.source,
    seats: license.seats,
    seats_used: license.seatsUsed,
    devices: doc.activationsUsed,
    downloads: license.downloadsUsed,
    issued_at: license.issuedAt,
    expires_at: license.expiresAt,
    updates_until: license.updatesUntil,
    order: names.order,
  }
}

const readPage = async (ctx: TxCtx, docs: Doc<'licenses'>[], terms: ExportTerms): Promise<Row[]> => {
  const emails = await namesOf(
    ctx,
    'customers',
    'email',
    docs.map(({ customer }) => idOf(customer)),
  )
  const orders = await namesOf(
    ctx,
    'orders',
    'number',
    docs.map(({ order }) => idOf(order)),
  )
  const rows: Row[] = []
  // One after the other: a transaction has one connection. What a product is called is remembered.
  for (const doc of docs) {
    const product = (await productFacts(ctx, idOf(doc.product)))?.title ?? ''
    const names = { email: emails.get(idOf(doc.customer)) ?? '', order: orders.get(idOf(doc.order)) ?? '' }
    rows.push(rowOf(ctx, doc, { ...names, product }, terms))
  }
  return rows
}

/** Licenses oldest first, page by page, each in a transaction of its own: who stops asking stops the questions. */
export async function* exportLicenses(
  ctx: Ctx,
  filter: ExportFilter,
  terms: ExportTerms,
  size = exportPageSize,
): AsyncGenerator<Row[], void> {
  for (let after: Id | null = null, isMore = true; isMore;) {
    const last: Id | null = after
    const where: Where = {
      and: [...whereOf(filter), ...(last === null ? [] : [{ id: { greater_than: last } }])],
    }
    const page = await transact(ctx, async (inside) => {
      const docs = await inside.tx.list('licenses', { where, sort: 'id', limit: size })
      return ok({ rows: await readPage(inside, docs, terms), lastId: docs.at(-1)?.id ?? null })
    })
    if (!page.ok) throw new Error(page.code)
    const { rows, lastId } = page.value
    if (rows.length > 0) yield rows
    after = lastId
    isMore = rows.length === size
  }
}
