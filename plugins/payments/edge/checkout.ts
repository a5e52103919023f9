import { anyone } from '../../platform/access.ts'
import { perAddress } from '../../platform/limiter.ts'
import { operation } from '../../platform/operation.ts'
import type { Ctx } from '../../platform/context.ts'
import { keyringOf, resolve } from '../../platform/registry.ts'
import { Site } from '../../site/contract.ts'
import { Customers } from '../../customers/contract.ts'
import { checkoutShape } from '../contract.ts'
import { checkout } from '../service/checkout.ts'

const minutes = 60

/** The contact's keys, however they were spelled; what is no contact is refused anyway. Kept as pseudonyms. */
const contactKeys = async (ctx: Ctx, typed: { email?: string; phone?: string }): Promise<string[]> => {
  const { payload } = ctx
  const { country } = await resolve(payload, Site).facts(ctx, ctx.locale)
  const contact = resolve(payload, Customers).readContact(typed, country)
  if (!contact.ok) return []
  const { email, phone } = contact.value
  return [email, phone].flatMap((each) => (each === null ? [] : [keyringOf(payload).hash('contact', each)]))
}

export const checkoutOperation = operation({
  ...checkoutShape,
  summary: 'Place an order and get the address to pay it at',
  as: 'public',
  access: anyone,
  limits: async (input, ctx) => [
    perAddress(ctx, { name: 'address', tries: 60, seconds: 15 * minutes }),
    ...(await contactKeys(ctx, input)).map((key) => ({
      name: 'contact',
      key,
      tries: 20,
      seconds: 15 * minutes,
    })),
  ],
  rest: { method: 'post', path: '/checkout' },
  run: checkout,
})
