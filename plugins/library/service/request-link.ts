import { fail, ok } from '../../kernel/result.ts'
import { newToken } from '../../kernel/token.ts'
import { keyringOf, resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Customers } from '../../customers/contract.ts'
import { linkRequested } from '../contract.ts'

/**
 * Notes the wish and answers. Whether the address is a customer's is asked after the answer, from the outbox, so
 * that neither the answer nor its time says who bought here. BAD_EMAIL is about the spelling alone.
 */
export const requestLink = useCase<string, { sent: true }>(async (ctx, typed) => {
  const contact = resolve(ctx.payload, Customers).readContact({ email: typed }, 'KE')
  if (!contact.ok) return contact
  const { email } = contact.value
  if (email === null) return fail('BAD_EMAIL')
  const requestId = newToken()
  const sealedEmail = keyringOf(ctx.payload).encrypt('link', email)
  await ctx.tx.publish(linkRequested, `link-request:${requestId}`, {
    requestId,
    sealedEmail,
    locale: ctx.locale,
  })
  return ok({ sent: true })
})
