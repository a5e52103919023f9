import { ok } from '../../kernel/result.ts'
import type { Id } from '../../kernel/id.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Audit } from '../../audit/contract.ts'
import { Customers } from '../../customers/contract.ts'
import { planMail } from './plan-mail.ts'

interface Issued {
  orderId: Id
  customerId: Id
}

/**
 * Plans the mail of an order, to the customer's own address: the link in it opens what is that customer's.
 * @returns the mail's key, or null for a customer who is known by phone only, which the trail remembers.
 */
export const planOrderMail = useCase<Issued, { mailKey: string | null }>(
  async (ctx, { orderId, customerId }) => {
    const customer = await resolve(ctx.payload, Customers).load(ctx, customerId)
    if (!customer?.email) {
      await resolve(ctx.payload, Audit).record(ctx, {
        action: 'mail.skipped',
        outcome: 'done',
        resource: { type: 'orders', id: orderId },
        details: { reason: 'no-email' },
      })
      return ok({ mailKey: null })
    }
    const mailKey = `order-ready:${String(orderId)}`
    await planMail(ctx, { mailKey, template: 'order-ready', recipient: customer.email, customerId, orderId })
    return ok({ mailKey })
  },
)
