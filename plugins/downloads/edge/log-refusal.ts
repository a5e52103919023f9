import type { Code } from '../../kernel/codes.ts'
import { ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { perAddress, takeLimits } from '../../platform/limiter.ts'
import { recordRefusal } from '../service/record-refusal.ts'

/** What a client may ask that is no attempt to get a file. */
const unlogged = new Set<Code>(['RANGE_NOT_SATISFIABLE', 'TOO_MANY_REQUESTS'])

interface Refused {
  code: Code
  downloadId?: string | undefined
  device: string | null
}

/**
 * Logs a refused use of a link. Guesses are limited per address, and the log itself per link, so that nobody fills it
 * by asking in a loop.
 */
export const logRefusal = async (ctx: Ctx, refused: Refused): Promise<Result<null>> => {
  const { code, downloadId, device } = refused
  if (unlogged.has(code)) return ok(null)
  if (downloadId === undefined) {
    const guesses = await takeLimits(ctx, 'downloads.unknown-link', [
      perAddress(ctx, { name: 'address', tries: 30, seconds: 60 }),
    ])
    if (!guesses.ok) return guesses
  }
  const room = await takeLimits(ctx, 'downloads.refused-link', [
    { name: 'link', key: downloadId ?? 'unknown', tries: 60, seconds: 60 },
  ])
  if (room.ok) await recordRefusal(ctx, { code, downloadId, device })
  return ok(null)
}
