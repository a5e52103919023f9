import type { z } from 'zod'
import type { Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx, TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { transact } from '../../platform/transaction.ts'
import { Downloads } from '../../downloads/contract.ts'
import { Licensing } from '../../licensing/contract.ts'
import { itemShape } from '../contract.ts'
import { describeLicenses } from './describe-licenses.ts'
import { openItems } from './open-items.ts'
import { seeLicense } from './seen-license.ts'

type Shown = z.output<(typeof itemShape)['output']>

/** As many as a person reads; the rest is the shop's to keep. */
const historyLength = 50

const historyShape = itemShape.output.shape.history

const windowShape = itemShape.output.shape.window

/** Only where something can be downloaded at all. */
const readWindow = async (ctx: TxCtx, licenseId: Id, isOpen: boolean) => {
  const standing = isOpen ? await resolve(ctx.payload, Downloads).standingOf(ctx, licenseId) : null
  const files = standing?.files.map((file) => ({ ...file, fileId: String(file.fileId) }))
  return windowShape.parse(standing && { ...standing, files })
}

const readItem = async (ctx: TxCtx, licenseId: string) => {
  const license = await resolve(ctx.payload, Licensing).load(ctx, licenseId)
  const seen = license && (await seeLicense(ctx, license))
  if (!seen) return fail('NOT_FOUND')
  const [item] = await describeLicenses(ctx, [seen])
  const of = { licenseId: seen.license.licenseId, customerId: seen.customerId }
  const history = await resolve(ctx.payload, Downloads).historyOf(ctx, of, historyLength)
  if (!item) return fail('NOT_FOUND')
  const window = await readWindow(ctx, seen.license.licenseId, item.files.length > 0)
  return ok({ item, window, history: historyShape.parse(history) })
}

/** One license as the page of its owner, or of who has a seat, shows it. Somebody else's, and one that never was, are both NOT_FOUND. */
export const showItem = async (ctx: Ctx, licenseId: string): Promise<Result<Shown>> => {
  const read = await transact(ctx, (inside) => readItem(inside, licenseId))
  if (!read.ok) return read
  const [item] = openItems(ctx, [read.value.item])
  const { history, window } = read.value
  return item ? ok({ item, window, history }) : fail('NOT_FOUND')
}
