import type { PayloadRequest } from 'payload'
import type { Ctx } from '../../platform/context.ts'
import { keyringOf } from '../../platform/registry.ts'

type Stored = Record<string, unknown> & { isStripeOn?: boolean | null }

/** Below the hooks, which would only show its last four characters. */
const stored = async (req: PayloadRequest): Promise<Stored | null> => {
  const found: unknown = await req.payload.db.findGlobal({ slug: 'payment-settings', req })
  return typeof found === 'object' && found !== null ? (found as Stored) : null
}

/** As it lies in the database: encrypted. null when there is none. */
export const storedSecret = async (req: PayloadRequest, name: string): Promise<string | null> => {
  const cipher = (await stored(req))?.[name]
  return typeof cipher === 'string' ? cipher : null
}

/** A provider's key out of the shop's settings, in the clear. Empty when there is none, or cards are switched off. */
export const readProviderSecret = async ({ payload, req }: Ctx, name: string): Promise<string> => {
  const settings = await stored(req)
  const cipher = settings?.[name]
  if (settings?.isStripeOn === false || typeof cipher !== 'string') return ''
  return keyringOf(payload).decrypt('provider-secret', cipher)
}
