import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { codes, codeText } from '../../kernel/codes.ts'
import { localeFromHeader } from '../../kernel/locale.ts'
import type { Failure } from '../../kernel/result.ts'
import { clientOf } from '../../platform/client.ts'
import { perAddress, takeLimits, type LimitRule } from '../../platform/limiter.ts'
import { registryOf } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'

type Door = 'forgotPassword'

type Tries = Pick<LimitRule, 'seconds' | 'tries'>

/**
 * The tight rule is for one account from one address, so that a stranger cannot use up its owner's tries; all addresses
 * together get many more. An account that is asked for a new password gets one mail in 15 seconds at most.
 */
const limits: Record<Door, { pair: Tries; account: Tries; address: Tries; interval?: Tries }> = {
  forgotPassword: {
    pair: { tries: 5, seconds: 3600 },
    account: { tries: 60, seconds: 3600 },
    address: { tries: 20, seconds: 3600 },
    interval: { tries: 1, seconds: 15 },
  },
}

const isDoor = (operation: string): operation is Door => operation in limits

const accountOf = (args: unknown): string | null => {
  const { data } = args as { data?: { email?: unknown; username?: unknown } }
  const typed = [data?.email, data?.username].find((each) => typeof each === 'string' && each.trim() !== '')
  return typeof typed === 'string' ? typed.trim().toLowerCase() : null
}

/** Ends an operation of Payload's own with a code of ours. */
export const refuse = (req: PayloadRequest, { code, details }: Failure): never => {
  const locale = localeFromHeader(req.headers.get('accept-language'))
  const { status } = codes[code]
  const wait = details?.retryAfterSeconds
  if (typeof wait === 'number') req.responseHeaders = new Headers({ 'Retry-After': String(wait) })
  throw new APIError(codeText(code, locale), status, { code, ...details }, true)
}

/**
 * Limits tries at Payload's own door for forgotten passwords, over every face. The counts are written on connections of their
 * own: nothing can fail inside of Payload's transaction, and a refusal does not take its count back.
 */
export const limitSignIns: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (!isDoor(operation)) return
  const { env, keyring } = registryOf(req.payload)
  const client = clientOf(req, keyring, env.trustedProxies)
  const ctx = { ...(await systemCtx(req.payload)), req, client }
  const account = accountOf(args)
  const accountKey = account && keyring.hash('contact', account)
  const { interval } = limits[operation]
  const limited = await takeLimits(ctx, `admin-security.${operation}`, [
    perAddress(ctx, { name: 'address', ...limits[operation].address }),
    // Where the address is not known, the account alone carries the tight rule.
    { name: 'pair', key: accountKey && `${accountKey}:${client.ipHash ?? ''}`, ...limits[operation].pair },
    { name: 'account', key: accountKey, ...limits[operation].account },
    ...(interval ? [{ name: 'interval', key: accountKey, ...interval }] : []),
  ])
  if (!limited.ok) refuse(req, limited)
}
