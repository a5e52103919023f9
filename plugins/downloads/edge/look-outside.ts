import type { Payload } from 'payload'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { perAddress, takeLimits } from '../../platform/limiter.ts'
import type { FoundLink } from '../service/find-link.ts'

/** A good look is remembered that long: download managers ask some twenty times at once. */
const goodMs = 5000
const mostRemembered = 1000
/** How many other servers one process waits for at once. */
const mostAtOnce = 16

interface Looks {
  /** Sizes of files that were seen to be what was sold, the oldest first. */
  good: Map<string, { size: number; at: number }>
  /** Whoever asks for a file that is being looked at waits for the same answer. */
  running: Map<string, Promise<number | null>>
}

const ofSites = new WeakMap<Payload, Looks>()

const looksOf = ({ payload }: Ctx): Looks => {
  const looks = ofSites.get(payload) ?? { good: new Map(), running: new Map() }
  ofSites.set(payload, looks)
  return looks
}

const remembered = (ctx: Ctx, key: string): number | null => {
  const { good } = looksOf(ctx)
  const look = good.get(key)
  if (!look) return null
  if (Math.abs(ctx.clock.now().getTime() - look.at) < goodMs) return look.size
  good.delete(key)
  return null
}

const remember = (ctx: Ctx, key: string, size: number): void => {
  const { good } = looksOf(ctx)
  good.delete(key)
  good.set(key, { size, at: ctx.clock.now().getTime() })
  const [oldest] = good.keys()
  if (good.size > mostRemembered && oldest !== undefined) good.delete(oldest)
}

const look = async (ctx: Ctx, key: string, ask: () => Promise<number | null>): Promise<number | null> => {
  const { running } = looksOf(ctx)
  const asked = ask()
  running.set(key, asked)
  try {
    const size = await asked
    if (size !== null) remember(ctx, key, size)
    return size
  } finally {
    running.delete(key)
  }
}

/** What nobody can exchange comes first (law 12): links of one license are many. */
const take = (ctx: Ctx, { licenseId, row }: FoundLink): Promise<Result<null>> =>
  takeLimits(ctx, 'downloads.look-outside', [
    { name: 'license', key: licenseId === null ? null : String(licenseId), tries: 120, seconds: 60 },
    { name: 'link', key: String(row.id), tries: 40, seconds: 60 },
    perAddress(ctx, { name: 'address', tries: 300, seconds: 60 }),
  ])

/**
 * What the other server says of a file now. A link may be looked at without end, so what is asked outside for it is
 * limited, before a connection is made. TOO_MANY_REQUESTS
 * @throws when the server does not answer
 */
export const lookOutside = async (
  ctx: Ctx,
  link: FoundLink,
  ask: () => Promise<number | null>,
): Promise<Result<number | null>> => {
  const { fileId, sha256 } = link.file
  const key = `${String(fileId)}:${sha256}`
  const { running } = looksOf(ctx)
  const known = remembered(ctx, key)
  if (known !== null) return ok(known)
  if (!running.has(key)) {
    const taken = await take(ctx, link)
    if (!taken.ok) return taken
  }
  const same = running.get(key)
  if (same) return ok(await same)
  // Somebody else's look may have ended while this one was counted.
  const fresh = remembered(ctx, key)
  if (fresh !== null) return ok(fresh)
  if (running.size >= mostAtOnce) return fail('TOO_MANY_REQUESTS', { retryAfterSeconds: 5 })
  return ok(await look(ctx, key, ask))
}

/** What was remembered is not so any more. */
export const forgetLook = (ctx: Ctx, { fileId, sha256 }: FoundLink['file']): void => {
  looksOf(ctx).good.delete(`${String(fileId)}:${sha256}`)
}
