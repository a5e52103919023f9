import type { PaymentProvider } from './payment-provider.ts'
import { freeProvider, staffProvider } from './payment-setup.ts'

const must = ['createPayment', 'fetchPayment', 'verify'] as const

const isProvider = (given: unknown): boolean =>
  typeof given === 'object' &&
  given !== null &&
  'name' in given &&
  typeof given.name === 'string' &&
  /^[a-z][a-z0-9-]*$/.test(given.name) &&
  must.every((method) => typeof Reflect.get(given, method) === 'function')

/**
 * The ways to pay that a site listed, by their names.
 * @throws at boot, in one line, for what is none, and for two of one name
 */
export const assertProviders = (providers: readonly PaymentProvider[]): Map<string, PaymentProvider> => {
  const wrong = providers.findIndex((each) => !isProvider(each))
  if (wrong !== -1) {
    throw new Error(
      `Duka: payments.providers.${String(wrong)}: this is no payment provider. It has a name in small letters, and ${must.join(', ')}.`,
    )
  }
  const ours = providers.find(({ name }) => name === freeProvider || name === staffProvider)
  if (ours) throw new Error(`Duka: payments.providers: "${ours.name}" is a name of the shop’s own.`)
  const named = new Map(providers.map((each) => [each.name, each]))
  const twice = providers.find((each) => named.get(each.name) !== each)
  if (twice) throw new Error(`Duka: payments.providers: two are called "${twice.name}".`)
  return named
}
