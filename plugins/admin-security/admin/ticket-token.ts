/** Of 32 random bytes: 43 letters, as a link carries them behind its `#`. */
const token = /^[\w-]{43}$/

/** The token in what somebody opened or pasted: a whole link, its fragment, or the token alone. Null where there is none. */
export const tokenIn = (given: string): string | null => {
  const last = given.trim().split('#').at(-1) ?? ''
  return token.test(last) ? last : null
}
