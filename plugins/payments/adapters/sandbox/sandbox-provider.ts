import type { z } from 'zod'
import { fail, ok, type Result } from '../../../kernel/result.ts'
import { newToken } from '../../../kernel/token.ts'
import type { Ctx } from '../../../platform/context.ts'
import { apiRoot } from '../../../platform/faces/rest.ts'
import { envOf, keyringOf } from '../../../platform/registry.ts'
import { transact } from '../../../platform/transaction.ts'
import type { Doc } from '../../../platform/tx.ts'
import type {
  PayableOrder,
  PaymentFacts,
  PaymentProvider,
  PaymentStatus,
} from '../../service/payment-provider.ts'
import { callbackDue } from './callback-due.ts'
import { refundSandboxPayment } from './refund-payment.ts'
import { sandboxName } from './sandbox-name.ts'
import { isSigned, signatureHeader } from './signature.ts'

type Row = Doc<'sandbox-payments'>

const payUrlOf = ({ payload }: Ctx, reference: string): string =>
  `${envOf(payload).serverUrl}${payload.config.routes.api}${apiRoot}/sandbox/${reference}`

/** The order's number is unique in the books: asked again, the sandbox answers with the same payment. */
const book = (ctx: Ctx, order: PayableOrder): Promise<Result<Row>> =>
  transact(ctx, async ({ tx }) => {
    const { doc } = await tx.insertOnce(
      'sandbox-payments',
      { orderNumber: order.number },
      {
        reference: `sbx_${newToken()}`,
        amountMinor: order.amountMinor,
        currency: order.currency,
        description: order.description,
        returnUrl: order.returnUrl,
        locale: order.locale,
        refundedMinor: 0,
        status: 'open',
      },
    )
    return ok(doc)
  })

/** A late payment is decided, but not settled before its time. */
const statusOf = (row: Row, now: Date): PaymentStatus => {
  if (row.status === 'open') return 'pending'
  return row.status === 'succeeded' && Date.parse(row.settledAt ?? '') > now.getTime()
    ? 'pending'
    : row.status
}

const factsOf = (row: Row, now: Date): PaymentFacts => {
  const status = statusOf(row, now)
  return {
    reference: row.reference,
    orderNumber: row.orderNumber,
    status,
    amountMinor: row.amountMinor,
    currency: row.currency,
    paidAt: status === 'succeeded' ? (row.settledAt ?? null) : null,
    refundedMinor: row.refundedMinor,
    dispute: row.dispute ?? null,
  }
}

export const findSandboxPayment = (ctx: Ctx, reference: string): Promise<Result<Row | null>> =>
  transact(ctx, async ({ tx }) => ok(await tx.find('sandbox-payments', { reference: { equals: reference } })))

const parseCallback = (rawBody: string): Result<z.output<typeof callbackDue.payload>> => {
  try {
    const parsed = callbackDue.payload.safeParse(JSON.parse(rawBody))
    return parsed.success ? ok(parsed.data) : fail('BAD_INPUT')
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return fail('BAD_JSON')
  }
}

/** A provider without money, with books of its own in the shop's database, to try the shop out and to test it. */
export const sandboxProvider: PaymentProvider = {
  name: sandboxName,
  createPayment: async (ctx, order) => {
    const booked = await book(ctx, order)
    if (!booked.ok) return booked
    const { reference } = booked.value
    return ok({ reference, payUrl: payUrlOf(ctx, reference) })
  },
  fetchPayment: async (ctx, reference) => {
    const found = await findSandboxPayment(ctx, reference)
    if (!found.ok) return found
    return ok(found.value ? factsOf(found.value, ctx.clock.now()) : null)
  },
  closePayment: (ctx, reference) =>
    transact(ctx, async ({ tx }) => {
      const row = await tx.find('sandbox-payments', { reference: { equals: reference } })
      const and = { status: { equals: 'open' } }
      if (row) await tx.claim('sandbox-payments', { id: row.id, and, change: { status: 'expired' } })
      return ok(null)
    }),
  refundPayment: refundSandboxPayment,
  verify: async (ctx, { rawBody, headers }) => {
    const signature = headers.get(signatureHeader)
    if (!isSigned(keyringOf(ctx.payload), rawBody, signature, ctx.clock.now())) return fail('BAD_SIGNATURE')
    const callback = parseCallback(rawBody)
    return callback.ok ? ok({ ...callback.value, body: callback.value }) : callback
  },
}
