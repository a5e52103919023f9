import { describe, expect, it } from '@jest/globals'
import { parseOptions } from '../../kernel/parse-options.ts'
import { paymentHooks, type PaymentHooks } from './site-hooks.ts'

const read = (given: object) => parseOptions('payments.hooks', paymentHooks, given as PaymentHooks)

describe('the hooks of a site', () => {
  it('are none where none is given', () => {
    expect(read({})).toEqual({
      beforeCheckout: [],
      beforeInitiatePayment: [],
      beforeConfirmOrder: [],
      afterConfirmOrder: [],
    })
  })

  it.each([
    [
      'a name that nothing runs',
      { beforeCheckOut: [] },
      'payments.hooks: Unrecognized key: "beforeCheckOut"',
    ],
    ['no function', { beforeCheckout: ['check'] }, 'payments.hooks.beforeCheckout.0: A hook is a function'],
    ['no array', { beforeCheckout: () => undefined }, 'payments.hooks.beforeCheckout: Invalid input'],
  ])('stop the boot with %s', (_, given, line) => {
    expect(() => read(given)).toThrow(line)
  })
})
