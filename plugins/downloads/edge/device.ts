import { newToken, tokenPattern } from '../../kernel/token.ts'
import type { Ctx } from '../../platform/context.ts'
import { readCookie } from '../../platform/cookies.ts'
import { deviceCookie } from '../contract.ts'

const deviceDays = 400

/** What this device was called before; null when it is new. */
export const deviceOf = (ctx: Ctx): string | null => {
  const known = readCookie(ctx.req.headers, deviceCookie)
  return known !== null && tokenPattern.test(known) ? known : null
}

/** The same device is told again next time. The value means nothing without the shop's key. */
export const rememberDevice = (ctx: Ctx): string => {
  const known = deviceOf(ctx)
  if (known !== null) return known
  const device = newToken()
  ctx.cookies.push({ name: deviceCookie, value: device, maxAgeSeconds: deviceDays * 86_400 })
  return device
}
