import type { Ctx } from '../../platform/context.ts'
import { keyringOf } from '../../platform/registry.ts'
import type { NewDoc } from '../../platform/tx.ts'

/**
 * Pseudonyms and kinds of who asks, as the log keeps them (law 8).
 * @param device what the device's cookie says; null where it has none, or none is kept.
 */
export const clientFacts = (ctx: Ctx, device: string | null): NewDoc<'downloads'> => ({
  ipHash: ctx.client.ipHash,
  deviceHash: device === null ? null : keyringOf(ctx.payload).hash('device', device),
  browser: ctx.client.browser,
  os: ctx.client.os,
  deviceClass: ctx.client.deviceClass,
})
