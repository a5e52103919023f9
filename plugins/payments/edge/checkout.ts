import { anyone } from '../../platform/access.ts'
import { perAddress } from '../../platform/limiter.ts'
import { operation } from '../../platform/operation.ts'
import { keyringOf } from '../../platform/registry.ts'
import { checkoutShape } from '../contract.ts'
import { checkout } from '../service/checkout.ts'

const minutes = 60

/** Typed differently, it is still the same contact. Kept as a pseudonym. */
const contactKey = (typed: string | undefined): string | null => {
  const plain = (typed ?? '').toLowerCase().replace(/[\s()-]/g, '')
  return plain === '' ? null : plain
}

export const checkoutOperation = operation({
  ...checkoutShape,
  summary: 'Place an order and get the address to pay it at',
  as: 'public',
  access: anyone,
  limits: (input, ctx) => {
    const contact = contactKey(input.email) ?? contactKey(input.phone)
    const key = contact === null ? null : keyringOf(ctx.payload).hash('contact', contact)
    return [
      { name: 'contact', key, tries: 20, seconds: 15 * minutes },
      perAddress(ctx, { name: 'address', tries: 60, seconds: 15 * minutes }),
    ]
  },
  rest: { method: 'post', path: '/checkout' },
  run: checkout,
})
