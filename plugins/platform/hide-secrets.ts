/** Fields whose value is nobody's business, at any depth, and in text that quotes JSON. */
const names = [
  'authorization',
  'cookie',
  'set-cookie',
  'x-payload-http-method-override',
  'email',
  'phone',
  'recipient',
  'password',
  'resetPasswordToken',
  '[a-z-]*secret',
  '[a-z-]*token',
  'keyring',
  'keyCipher',
  'licenseKey',
].join('|')

// Strangers write into these lines, and each is cleaned while everybody waits. So every rule takes time in proportion to
// the line: it begins only where a run of what it takes begins, and what it has begun it either ends or takes whole.
const rules: [RegExp, string][] = [
  [new RegExp(`("(?:${names})\\\\*"\\s*:\\s*\\\\*")[^"\\\\]*`, 'gi'), '$1[hidden]'],
  // A query that failed carries its values; they end where the stack begins, or the text does.
  [/(params: )(?:\\(?!n\s+at )[^]|[^"\\])*/g, '$1[hidden]'],
  [/("params"\s*:\s*)\[(?:"(?:\\[^]|[^"\\])*"?|[^\]"])*\]?/g, '$1["[hidden]"]'],
  [/\b(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]+|\bwhsec_[A-Za-z0-9+/=]+/g, '[key]'],
  [/(?<![\w-])(?=(?:[\w-]*-)?eyJ)[\w-]+\.[\w-]+\.[\w-]+/g, '[session]'],
  [/\b(Bearer|JWT) [^\s"\\]+/g, '$1 [hidden]'],
  [/(?<=\w:\/\/)[^\s/:@"\\]+:[^\s/@"\\]+@/g, '[hidden]@'],
  [/(?<=otpauth:\/\/)[^\s"\\]+/g, '[authenticator]'],
  // Every token of ours looks so: of links, sessions and downloads.
  [/(?<![\w-])[\w-]{43}(?![\w-])/g, '[token]'],
  [/\b[A-Z]{2,8}(?:-[0-9A-HJKMNP-TV-Z]{4}){4}(?![0-9A-Z-])/g, '[license]'],
  [/(?<![^\s"'<>()\\/:,;=[\]])[^\s"'<>()\\/:,;=[\]]+@[^\s"'<>()\\/:,;=[\]@]+\.[A-Za-z]{2,}/g, '[address]'],
]

const clean = (text: string): string =>
  rules.reduce((result, [pattern, shown]) => result.replace(pattern, shown), text)

/** Longer than any secret. So much at the end of a text that was cut may be half of one, which no rule knows. */
const margin = 1024

/** A text without secrets, of no more than so many characters: what strangers typed is quoted in this way. */
export const hideAndCut = (text: string, most: number): string => {
  const isCut = text.length > most + margin
  const cleaned = clean(text.slice(0, most + margin))
  const whole = isCut ? cleaned.slice(0, -margin) : cleaned
  return isCut || whole.length > most ? `${whole.slice(0, most)}…` : whole
}

/** More than any line of ours: a long stack, and the query that failed. */
const mostCharacters = 16_384

const opening = /^\{"level":\d{1,3},"time":\d{1,16},/

/** A line of the log without what would open anything, and without whom it is about (law 7, law 8). */
export const hideSecrets = (line: string): string => {
  if (line.length <= mostCharacters) return clean(line)
  // Still JSON, for whoever reads lines by machine.
  const msg = JSON.stringify(hideAndCut(line, mostCharacters))
  return `${opening.exec(line)?.[0] ?? '{'}"cut":${String(line.length)},"msg":${msg}}\n`
}
