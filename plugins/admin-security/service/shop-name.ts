import type { Payload } from 'payload'
import { resolve } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { Site } from '../../site/contract.ts'

/** What an authenticator calls the shop: as the option says, or by its own name. */
export const shopName =
  (issuer: string | undefined) =>
  async (payload: Payload): Promise<string> => {
    if (issuer !== undefined) return issuer
    const ctx = await systemCtx(payload)
    return (await resolve(payload, Site).facts(ctx, ctx.locale)).name
  }
