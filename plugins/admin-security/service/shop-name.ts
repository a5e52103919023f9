import type { Payload } from 'payload'
import type { Ctx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { Site } from '../../site/contract.ts'

/** What an authenticator calls the shop: as the option says, or by its own name. */
export const nameOfShop = async (ctx: Ctx, issuer: string | undefined): Promise<string> =>
  issuer ?? (await resolve(ctx.payload, Site).facts(ctx, ctx.locale)).name

/** The same, for a view of the panel. */
export const shopName =
  (issuer: string | undefined) =>
  async (payload: Payload): Promise<string> =>
    nameOfShop(await systemCtx(payload), issuer)
