import type { Failure } from '../kernel/result.ts'
import type { Ctx } from './context.ts'
import { registryOf } from './registry.ts'

/** Tells whoever keeps such things what a member of staff asked for that their rank does not allow. */
export const tellBlocked = async (ctx: Ctx, name: string, { code }: Failure): Promise<void> => {
  if (code !== 'NOT_ALLOWED' || !ctx.actor.staff) return
  for (const tell of registryOf(ctx.payload).onBlocked) await tell(ctx, name)
}
