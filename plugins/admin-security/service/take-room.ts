import type { Ctx } from '../../platform/context.ts'
import { perAddress, takeLimits } from '../../platform/limiter.ts'

/** Whether the trail has room for one more refused sign-in: a flood fills it only so far. */
export const takeRoom = async (ctx: Ctx): Promise<boolean> => {
  const room = await takeLimits(ctx, 'admin-security.login-failed', [
    perAddress(ctx, { name: 'address', tries: 30, seconds: 900 }),
    { name: 'all', key: 'all', tries: 300, seconds: 900 },
  ])
  return room.ok
}
