import type { CollectionBeforeOperationHook } from 'payload'
import { clientOf } from '../../platform/client.ts'
import { perAddress, takeLimits } from '../../platform/limiter.ts'
import { registryOf } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { refuse } from './refuse-operation.ts'

const accountOf = (args: unknown): string | null => {
  const { data } = args as { data?: { email?: unknown; username?: unknown } }
  const typed = [data?.email, data?.username].find((each) => typeof each === 'string' && each.trim() !== '')
  return typeof typed === 'string' ? typed.trim().toLowerCase() : null
}

/**
 * Limits tries at Payload's own door for forgotten passwords, over every face. The tight rule is for one account from one address,
 * so that a stranger cannot use up its owner's tries; all addresses together get many more, and an account gets one mail in 15 seconds
 * at most. The counts are written on connections of their own: nothing can fail inside of Payload's transaction, and a refusal does not
 * take its count back.
 */
export const limitForgotten: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'forgotPassword') return
  const { env, keyring } = registryOf(req.payload)
  const client = clientOf(req, keyring, env.trustedProxies)
  const ctx = { ...(await systemCtx(req.payload)), req, client }
  const account = accountOf(args)
  const key = account && keyring.hash('contact', account)
  const limited = await takeLimits(ctx, `admin-security.${operation}`, [
    perAddress(ctx, { name: 'address', tries: 20, seconds: 3600 }),
    // Where the address is not known, the account alone carries the tight rule.
    { name: 'pair', key: key && `${key}:${client.ipHash ?? ''}`, tries: 5, seconds: 3600 },
    { name: 'account', key, tries: 60, seconds: 3600 },
    { name: 'interval', key, tries: 1, seconds: 15 },
  ])
  if (!limited.ok) refuse(req, limited)
}
