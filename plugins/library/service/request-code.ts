import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { perPair, takeLimits, type LimitRule } from '../../platform/limiter.ts'
import { keyringOf, resolve } from '../../platform/registry.ts'
import { transact } from '../../platform/transaction.ts'
import { codeMinutes, Customers, Returning } from '../../customers/contract.ts'
import { Site } from '../../site/contract.ts'
import { codeRequested, requestCodeShape } from '../contract.ts'

/** Codes for one contact in a day: with the tries that each survives they bound how many guesses anybody has. */
export const codesPerDay = 10

/** From one address first, and fewer: it uses up its own share, and leaves the rest to the contact's owner. */
const limitsOf = (ctx: Ctx, key: string): LimitRule[] => [
  perPair(ctx, { name: 'pair', key, tries: 2, seconds: 900 }),
  perPair(ctx, { name: 'pair-day', key, tries: codesPerDay / 2, seconds: 86_400 }),
  { name: 'contact', key, tries: 3, seconds: 900 },
  { name: 'contact-day', key, tries: codesPerDay, seconds: 86_400 },
]

/** What was typed, in the one spelling by which we know people. */
const readTyped = async (ctx: Ctx, typed: string): Promise<Result<string>> => {
  const { country } = await resolve(ctx.payload, Site).facts(ctx, ctx.locale)
  const isEmail = typed.includes('@')
  const given = isEmail ? { email: typed } : { phone: typed }
  const contact = resolve(ctx.payload, Customers).readContact(given, country)
  if (!contact.ok) return contact
  const { email, phone } = contact.value
  return ok(email ?? phone ?? '')
}

/**
 * Notes the wish and answers. Whose contact it is is asked after the answer, from the outbox, so that neither the answer
 * nor its time says who bought here.
 */
export const requestCode = async (
  ctx: Ctx,
  typed: string,
): Promise<Result<{ sent: true; minutes: number }>> => {
  const contact = await readTyped(ctx, typed)
  if (!contact.ok) return contact
  const keyring = keyringOf(ctx.payload)
  const limits = limitsOf(ctx, keyring.hash('contact', contact.value))
  const limited = await takeLimits(ctx, requestCodeShape.name, limits)
  if (!limited.ok) return fail(limited.code, limited.details)
  return transact(ctx, async (inside) => {
    const { requestId } = await resolve(ctx.payload, Returning).beginCode(inside)
    const sealedContact = keyring.encrypt('link', contact.value)
    await inside.tx.publish(codeRequested, `code-request:${requestId}`, {
      requestId,
      sealedContact,
      locale: ctx.locale,
    })
    return ok({ sent: true, minutes: codeMinutes })
  })
}
