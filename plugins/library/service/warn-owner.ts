import type { PayloadOf } from '../../kernel/event.ts'
import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { keyringOf, resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Audit } from '../../audit/contract.ts'
import { Customers } from '../../customers/contract.ts'
import { Payments } from '../../payments/contract.ts'
import { ownerWarned, type numberClosed } from '../contract.ts'

/** Who put the same number on their orders; a number on very many is nobody's to be warned about. */
const mostOwners = 5

/** The customer of the number, and those on whose orders it stands: a date would have opened what is theirs. */
const ownersOf = async (ctx: TxCtx, phone: string): Promise<Id[]> => {
  const customer = await resolve(ctx.payload, Customers).findByPhone(ctx, phone)
  const who = { phone, customerId: customer?.customerId ?? null }
  const bought = await resolve(ctx.payload, Payments).boughtBy(ctx, who)
  const ids = [...(customer ? [customer.customerId] : []), ...bought.map(({ customerId }) => customerId)]
  return [...new Set(ids)].slice(0, mostOwners)
}

/** A number that is nobody's leaves nothing behind. Run twice, it warns under the same notice. */
export const warnOwner = useCase<PayloadOf<typeof numberClosed>, null>(async (ctx, closed) => {
  const phone = keyringOf(ctx.payload).decrypt('link', closed.sealedPhone)
  for (const customerId of await ownersOf(ctx, phone)) {
    await ctx.tx.publish(ownerWarned, `customer:${String(customerId)}`, {
      noticeId: closed.noticeId,
      customerId,
      phoneEnd: phone.slice(-3),
    })
    await resolve(ctx.payload, Audit).record(ctx, {
      action: 'library.owner-warned',
      outcome: 'done',
      resource: { type: 'customers', id: customerId },
    })
  }
  return ok(null)
})
