import type { PayloadOf } from '../../kernel/event.ts'
import { ok } from '../../kernel/result.ts'
import { keyringOf, resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Audit } from '../../audit/contract.ts'
import { Customers, Returning } from '../../customers/contract.ts'
import { codeApproved, type codeRequested } from '../contract.ts'

/** Looks the contact up. A stranger's leaves nothing behind, and its code opens nothing. */
export const approveCode = useCase<PayloadOf<typeof codeRequested>, null>(async (ctx, request) => {
  const { requestId, sealedContact, locale } = request
  const contact = keyringOf(ctx.payload).decrypt('link', sealedContact)
  const customers = resolve(ctx.payload, Customers)
  const customer = contact.includes('@')
    ? await customers.findByEmail(ctx, contact)
    : await customers.findByPhone(ctx, contact)
  if (!customer) return ok(null)
  const { customerId } = customer
  if (!(await resolve(ctx.payload, Returning).assignCode(ctx, requestId, customerId))) return ok(null)
  await ctx.tx.publish(codeApproved, `customer:${String(customerId)}`, { requestId, customerId, locale })
  await resolve(ctx.payload, Audit).record(ctx, {
    action: 'library.code-sent',
    outcome: 'done',
    resource: { type: 'customers', id: customerId },
  })
  return ok(null)
})
