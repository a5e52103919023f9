import type { Ctx } from '../../platform/context.ts'
import { readCookie } from '../../platform/cookies.ts'
import { keyringOf } from '../../platform/registry.ts'
import { tokenPattern } from '../../kernel/token.ts'
import type { NewDoc } from '../../platform/tx.ts'
import { deviceCookie } from '../contract.ts'

/** Pseudonyms and kinds of who asks, as the log keeps them (law 8). */
export const clientFacts = (ctx: Ctx, isDeviceKept: boolean): NewDoc<'downloads'> => {
  const set = ctx.cookies.find(({ name }) => name === deviceCookie)?.value
  const device = isDeviceKept ? (set ?? readCookie(ctx.req.headers, deviceCookie)) : null
  return {
    ipHash: ctx.client.ipHash,
    deviceHash: device && tokenPattern.test(device) ? keyringOf(ctx.payload).hash('device', device) : null,
    browser: ctx.client.browser,
    os: ctx.client.os,
    deviceClass: ctx.client.deviceClass,
  }
}
