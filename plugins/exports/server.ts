import { createPayloadRequest, type SanitizedConfig } from 'payload'
import type { Code } from '../kernel/codes.ts'
import { failureText } from '../kernel/failure-text.ts'
import { isLocale, type Locale } from '../kernel/locale.ts'
import type { CookieChange, Ctx } from '../platform/context.ts'
import { isOwnForm } from '../platform/origin.ts'
import { registryOf } from '../platform/registry.ts'
import { requestCtx } from '../platform/request-ctx.ts'
import type { CallName, Input, Output } from './calls.ts'

export { applyConstraints } from '../platform/constraints.ts'
export type { CallName, Input, Output } from './calls.ts'

/** What an operation answered, or the coded reason why not, in the caller's language. */
export type Answer<T> =
  { ok: true; value: T } | { ok: false; code: Code; message: string; details?: Record<string, unknown> }

export interface ShopRequest {
  config: Promise<SanitizedConfig> | SanitizedConfig
  /** Of the request that is being answered: they say who asks. */
  headers: Headers
  /** `en` or `sw`; @default the browser's */
  locale?: string
}

export interface Shop {
  /** Runs one operation as whoever sent the request, through the same parsing, limits and access as REST. */
  call: <N extends CallName>(name: N, input: Input<N>) => Promise<Answer<Output<N>>>
  /** Cookies that the answer has to carry, for what was called so far. */
  cookies(): { name: string; value: string; maxAge: number | undefined; secure: boolean }[]
  /** False when another site sends this form: a server action refuses it. */
  isOwnForm(): boolean
  locale: Locale
}

const cookieOf =
  (secure: boolean) =>
  ({ name, value, maxAgeSeconds }: CookieChange) => ({
    name,
    value: value ?? '',
    maxAge: value === null ? 0 : maxAgeSeconds,
    secure,
  })

const callWith =
  (ctx: Ctx) =>
  async <N extends CallName>(name: N, input: Input<N>): Promise<Answer<Output<N>>> => {
    const found = registryOf(ctx.payload).operations.get(name)
    if (!found) throw new Error(`Duka: "${name}" belongs to a plugin that is not in this site's config.`)
    const result = await found.call(ctx, input)
    if (result.ok) return { ok: true, value: found.output.parse(result.value) as Output<N> }
    return { ...result, message: failureText(result, ctx.locale) }
  }

/** The shop, for one request that the site's own code answers. */
export const openShop = async ({ config, headers, locale }: ShopRequest): Promise<Shop> => {
  const site = await config
  const request = new Request(site.serverURL || 'http://localhost', { headers })
  const req = await createPayloadRequest({ config: site, request })
  const ctx = await requestCtx(req, isLocale(locale) ? locale : undefined)
  const isSecure = registryOf(ctx.payload).env.serverUrl.startsWith('https:')
  return {
    call: callWith(ctx),
    cookies: () => ctx.cookies.map(cookieOf(isSecure)),
    isOwnForm: () => isOwnForm(ctx.req),
    locale: ctx.locale,
  }
}
