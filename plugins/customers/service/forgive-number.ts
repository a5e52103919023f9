import { fail, ok } from '../../kernel/result.ts'
import { keyringOf, resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Audit } from '../../audit/contract.ts'
import { readContact } from '../domain/read-contact.ts'
import { findByPhone } from './recognize.ts'
import { forgiveTries } from './tries.ts'

/** Forgets the wrong dates of a number. Whoever asked for it is on record, and the number by its pseudonym. */
export const forgiveNumber = useCase<string, { forgiven: true }>(async (ctx, typed) => {
  const contact = readContact({ phone: typed }, '')
  if (!contact.ok || contact.value.phone === null) return fail('BAD_PHONE')
  const { phone } = contact.value
  await forgiveTries(ctx, phone)
  const customer = await findByPhone(ctx, phone)
  await resolve(ctx.payload, Audit).record(ctx, {
    action: 'customer.number-forgiven',
    outcome: 'done',
    resource: customer && { type: 'customers', id: customer.customerId },
    details: { contact: keyringOf(ctx.payload).hash('contact', phone) },
  })
  return ok({ forgiven: true })
})
