import type { Ctx } from '../../platform/context.ts'
import { perAddress, takeLimits, type LimitRule } from '../../platform/limiter.ts'
import { keyPseudonym } from './find-license.ts'
import type { AskedByKey, ProgramTerms } from './program-terms.ts'

/** The questions of programs share their limits. */
const scope = 'licensing.program'

/** Of one key in a minute: a team whose machines start at nine stays below. */
const asksPerMinute = 120

/** Devices of one key that come or go in a day: each leaves a line in the trail. */
const movesPerDay = 500

/** Different keys of nobody's, from one address, in a quarter of an hour. */
export const guessesPerAddress = 20
export const guessSeconds = 900

const guesses = (ctx: Ctx): LimitRule =>
  perAddress(ctx, { name: 'unknown-keys', scope, tries: guessesPerAddress, seconds: guessSeconds })

/** Who guesses is refused before a key is looked at, right ones as well: the refusal must not tell which they are. */
export const programLimits =
  (terms: ProgramTerms) =>
  (asked: AskedByKey, ctx: Ctx): LimitRule[] => [
    { ...guesses(ctx), isOfFailures: true },
    { name: 'key', scope, key: keyPseudonym(ctx, asked, terms), tries: asksPerMinute, seconds: 60 },
  ]

/** The same, and how often devices may come and go. */
export const movingLimits =
  (terms: ProgramTerms) =>
  (asked: AskedByKey, ctx: Ctx): LimitRule[] => [
    ...programLimits(terms)(asked, ctx),
    { name: 'moves', scope, key: keyPseudonym(ctx, asked, terms), tries: movesPerDay, seconds: 86_400 },
  ]

/**
 * Counts a key that opens nothing against the address that sent it. The same one again counts nothing: a program that
 * was given a wrong key and asks at each start learns nothing new, and must not close a whole office's address.
 */
export const noteUnknownKey = async (ctx: Ctx, asked: AskedByKey, terms: ProgramTerms): Promise<void> => {
  const { ipHash } = ctx.client
  if (ipHash === null) return
  const key = `${keyPseudonym(ctx, asked, terms)}:${ipHash}`
  const first = await takeLimits(ctx, scope, [
    { name: 'same-key', scope, key, tries: 1, seconds: guessSeconds },
  ])
  if (first.ok) await takeLimits(ctx, scope, [guesses(ctx)])
}
