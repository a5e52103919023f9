/** What no address needs, and what programs read in different ways: WHATWG drops a tab, and takes `\` for `/`. */
const odd = /[\s\p{Cc}\\]/u

/** Names only: letters, digits and hyphens, at least two labels, and a last one that is no number. */
const hostName = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/

const nameOf = (pattern: string): string => pattern.replace(/^\*\./, '')

/** Whether a site may list it: the name of a host, or `*.` and the name above it. */
export const isHostPattern = (pattern: string): boolean => {
  const name = nameOf(pattern)
  if (name.length > 253 || !hostName.test(name) || !URL.canParse(`https://${name}/`)) return false
  return new URL(`https://${name}/`).hostname === name
}

/** `*` stands for one label, as it does in certificates. */
const isListed = (host: string, patterns: readonly string[]): boolean => {
  const above = `*.${host.slice(host.indexOf('.') + 1)}`
  return patterns.some((pattern) => pattern === host || pattern === above)
}

/**
 * The address as it will be asked, when a site that trusts these hosts may ask it; null when not. What a name resolves to is
 * judged after, at each connection (`mayReachAddress`). Each redirect is judged anew.
 * @param patterns as `isHostPattern` takes them. Addresses in numbers are never listed.
 */
export const judgeExternalAddress = (typed: string, patterns: readonly string[]): URL | null => {
  if (typed.length > 2000 || odd.test(typed) || !/^https:\/\/[^/]/i.test(typed) || !URL.canParse(typed))
    return null
  const url = new URL(typed)
  const isPlain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === ''
  if (!isPlain || !hostName.test(url.hostname) || !isListed(url.hostname, patterns)) return null
  url.hash = ''
  return url
}
