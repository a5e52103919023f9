import type { PayloadRequest } from 'payload'
import { actingAs } from './acting-as.ts'
import type { Ctx } from './context.ts'
import { requestCtx } from './request-ctx.ts'

/** The context of what is done in the panel, for hooks: whoever holds a buyer's session too does it as staff. */
export const staffCtx = async (req: PayloadRequest): Promise<Ctx> => {
  const ctx = await requestCtx(req)
  return { ...ctx, actor: actingAs(ctx.actor, 'staff') }
}
