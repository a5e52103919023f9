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

const rules: [RegExp, string][] = [
  [new RegExp(`(\\\\*"(?:${names})\\\\*"\\s*:\\s*\\\\*")[^"\\\\]*`, 'gi'), '$1[hidden]'],
  // A query that failed carries its values; they end where the stack begins, or the text does.
  [/(params: )(?:\\(?!n\s+at )[^]|[^"\\])*/g, '$1[hidden]'],
  [/("params"\s*:\s*)\[(?:"(?:\\[^]|[^"\\])*"|[^\]"])*\]/g, '$1["[hidden]"]'],
  [/\b(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]+|\bwhsec_[A-Za-z0-9+/=]+/g, '[key]'],
  [/\beyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+/g, '[session]'],
  [/\b(Bearer|JWT) [^\s"\\]+/g, '$1 [hidden]'],
  [/(\w+:\/\/)[^\s/:@"\\]+:[^\s/@"\\]+@/g, '$1[hidden]@'],
  // Every token of ours looks so: of links, sessions and downloads.
  [/(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/g, '[token]'],
  [/\b[A-Z]{2,8}(?:-[0-9A-HJKMNP-TV-Z]{4}){4}(?![0-9A-Z-])/g, '[license]'],
  [/[^\s"'<>()\\/:,;=[\]]+@[^\s"'<>()\\/:,;=[\]@]+\.[A-Za-z]{2,}/g, '[address]'],
]

/** A line of the log without what would open anything, and without whom it is about (law 7, law 8). */
export const hideSecrets = (line: string): string =>
  rules.reduce((text, [pattern, shown]) => text.replace(pattern, shown), line)
