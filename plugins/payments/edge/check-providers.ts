import { error, warning, type Check } from '../../platform/checks.ts'
import { envOf } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { isSandboxOpen, providerForCheckout } from '../service/payment-setup.ts'

/** Whether somebody takes the money, and whether it is money. */
export const checkProviders: Check = {
  name: 'payments.providers',
  run: async (payload) => {
    const ctx = await systemCtx(payload)
    const provider = await providerForCheckout(ctx)
    if (!provider) {
      const fix =
        'Set the keys of a payment provider, or DUKA_SANDBOX=on for test payments; until then only what is free can be had.'
      return [warning('No payment provider is ready.', fix)]
    }
    if (!(await isSandboxOpen(ctx))) return []
    const { isProduction, serverUrl } = envOf(payload)
    const isOpen = isProduction && serverUrl.startsWith('https:')
    const level = isOpen ? error : warning
    const fix = 'Set the keys of a payment provider, or DUKA_SANDBOX=off.'
    return [level('Test payments are on: everything can be taken without paying.', fix)]
  },
}
