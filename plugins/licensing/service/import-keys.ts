import type { z } from 'zod'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx, TxCtx } from '../../platform/context.ts'
import { keyringOf, resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Payments, type GivenOrder } from '../../payments/contract.ts'
import { Site } from '../../site/contract.ts'
import { licensesIssued, type BatchAnswer, type importKeysShape } from '../contract.ts'
import { foreignForm, importedKeyKind } from '../domain/foreign-key.ts'
import { readKey } from '../domain/read-key.ts'
import { readTypedDate } from '../domain/typed-date.ts'
import { findLicense } from './find-license.ts'
import { hearsOfReleases } from './hears-of-releases.ts'
import { readEmail } from './issue-batch.ts'
import { newLicense, tellIssued } from './issue-licenses.ts'
import { storedKey } from './new-key.ts'
import type { ProgramTerms } from './program-terms.ts'
import { runBatch } from './run-batch.ts'

type Asked = z.output<(typeof importKeysShape)['input']>

/** Undefined for what was left out, null for never. */
interface Dates {
  givenAt: Date | undefined
  expiresAt: Date | null | undefined
}

interface Row {
  asked: Asked
  row: Asked['rows'][number]
  email: string
  dates: Dates
  terms: ProgramTerms
}

const readDates = ({ issuedAt, expiresAt }: Row['row'], timeZone: string): Result<Dates> => {
  const givenAt = issuedAt === undefined ? undefined : readTypedDate(issuedAt, 'start', timeZone)
  if (givenAt === null) return fail('BAD_INPUT')
  if (expiresAt === undefined || expiresAt === null) return ok({ givenAt, expiresAt })
  const end = readTypedDate(expiresAt, 'end', timeZone)
  return end ? ok({ givenAt, expiresAt: end }) : fail('BAD_INPUT')
}

/** The key as it is shown, and the form under which it is looked up. */
const readImported = (typed: string, keyPrefix: string): Result<{ key: string; form: string }> => {
  const kind = importedKeyKind(typed)
  if (kind === 'none') return fail('BAD_KEY')
  const own = readKey(typed, keyPrefix)
  return ok(kind === 'own' ? { key: own, form: own } : { key: typed.trim(), form: foreignForm(typed) })
}

const insertLicense = async (
  ctx: TxCtx,
  { order }: GivenOrder,
  { asked, dates: { givenAt, expiresAt } }: Row,
  read: { key: string; form: string },
): Promise<void> => {
  const [line] = order.lines
  if (!line) throw new Error(`Order ${order.number} has no line.`)
  const doc = await ctx.tx.insert('licenses', {
    ...newLicense(ctx, order, line, storedKey(ctx, read.key, read.form)),
    source: 'imported',
    releaseMails: await hearsOfReleases(ctx, order.customerId, line.productId),
    // Releases that it gives count from the day it was sold, wherever that was.
    ...(givenAt ? { createdAt: givenAt.toISOString() } : {}),
    ...(expiresAt === undefined ? {} : { expiresAt: expiresAt?.toISOString() ?? null }),
    orderLine: line.orderLineId,
    ordinal: 1,
  })
  await tellIssued(ctx, order, [doc.id])
  if (!asked.notify) return
  const { customerId, orderId } = order
  await ctx.tx.publish(licensesIssued, `order:${String(orderId)}`, { orderId, customerId })
}

/** Order and license come to be together: an imported one is made here, with its key, and by nobody later. */
const importRow = useCase<Row, GivenOrder>(async (ctx, input) => {
  const { asked, dates, email, row, terms } = input
  const read = readImported(row.key, terms.keyPrefix)
  if (!read.ok) return read
  const keyed = (form: string) => keyringOf(ctx.payload).hash('license-key', form)
  const { givenAt } = dates
  if (givenAt && givenAt > ctx.clock.now()) return fail('BAD_INPUT')
  const given = await resolve(ctx.payload, Payments).giveOrder(ctx, {
    offerId: asked.offerId,
    quantity: 1,
    email,
    // Keyed: what others have sold as a key may be short enough to be tried out against a plain hash.
    giveKey: JSON.stringify(['import', asked.batchKey, asked.offerId, keyed(read.value.form), email]),
    givenAt,
    isTold: false,
  })
  if (!given.ok || !given.value.isNew) return given
  // Two rows of one key at once meet at the unique index: the one that is run again finds the license here.
  if (await findLicense(ctx, { licenseKey: row.key }, terms)) return fail('KEY_TAKEN')
  await insertLicense(ctx, given.value, input, read.value)
  return given
})

/** Licenses that another shop has sold, with the keys that people and programs have. Neither devices nor seats come along. */
export const importKeys = async (
  ctx: Ctx,
  asked: Asked,
  terms: ProgramTerms,
): Promise<Result<BatchAnswer>> => {
  const { timeZone } = await resolve(ctx.payload, Site).facts(ctx, ctx.locale)
  const answer = await runBatch(ctx, asked.rows, async (row) => {
    const email = readEmail(ctx, row.email)
    if (!email.ok) return email
    const dates = readDates(row, timeZone)
    return dates.ok ? importRow(ctx, { asked, row, terms, email: email.value, dates: dates.value }) : dates
  })
  return ok(answer)
}
