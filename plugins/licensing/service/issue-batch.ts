import type { z } from 'zod'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { Customers } from '../../customers/contract.ts'
import { Payments, type GivenOrder } from '../../payments/contract.ts'
import type { BatchAnswer, issueBatchShape } from '../contract.ts'
import { runBatch } from './run-batch.ts'

type Asked = z.output<(typeof issueBatchShape)['input']>

/** An address as customers keep it: a row is the same however its address is spelled. */
export const readEmail = (ctx: Ctx, typed: string): Result<string> => {
  const contact = resolve(ctx.payload, Customers).readContact({ email: typed }, '')
  if (!contact.ok) return contact
  return contact.value.email === null ? fail('BAD_EMAIL') : ok(contact.value.email)
}

const giveRow = async (
  ctx: Ctx,
  { offerId, batchKey }: Asked,
  row: Asked['rows'][number],
): Promise<Result<GivenOrder>> => {
  const email = readEmail(ctx, row.email)
  if (!email.ok) return email
  return resolve(ctx.payload, Payments).giveOrder(ctx, {
    offerId,
    quantity: row.quantity,
    email: email.value,
    giveKey: JSON.stringify(['issue', batchKey, offerId, row.rowKey ?? null, email.value]),
    isTold: true,
  })
}

/** An order of nothing to pay for each row: licenses and mails follow it as they follow any other. */
export const issueBatch = async (ctx: Ctx, asked: Asked): Promise<Result<BatchAnswer>> =>
  ok(await runBatch(ctx, asked.rows, (row) => giveRow(ctx, asked, row)))
