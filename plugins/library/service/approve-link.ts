import { ok } from '../../kernel/result.ts'
import { keyringOf, resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import type { PayloadOf } from '../../kernel/event.ts'
import { Audit } from '../../audit/contract.ts'
import { Customers } from '../../customers/contract.ts'
import { linkApproved, type linkRequested } from '../contract.ts'

/** Looks the address up. A stranger's leaves nothing behind. Run twice, it approves under the same request id. */
export const approveLink = useCase<PayloadOf<typeof linkRequested>, null>(async (ctx, request) => {
  const email = keyringOf(ctx.payload).decrypt('link', request.sealedEmail)
  const customer = await resolve(ctx.payload, Customers).findByEmail(ctx, email)
  if (!customer) return ok(null)
  const { customerId } = customer
  await ctx.tx.publish(linkApproved, `customer:${String(customerId)}`, {
    requestId: request.requestId,
    customerId,
    locale: request.locale,
  })
  await resolve(ctx.payload, Audit).record(ctx, {
    action: 'library.link-sent',
    outcome: 'done',
    resource: { type: 'customers', id: customerId },
  })
  return ok(null)
})
