interface Version {
  version: string
}

const parts = (version: string) => {
  const [core = '', pre = ''] = version.split(/-(.*)/s)
  return { numbers: core.split('.').map(Number), pre: pre === '' ? [] : pre.split('.') }
}

const compareIdentifiers = (a: string, b: string): number => {
  const isNumber = (text: string) => /^\d+$/.test(text)
  if (isNumber(a) && isNumber(b)) return Number(a) - Number(b)
  if (isNumber(a) !== isNumber(b)) return isNumber(a) ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}

/** Precedence by Semantic Versioning 2.0.0, §11: negative when `a` comes before `b`. */
export const compareVersions = (a: string, b: string): number => {
  const [left, right] = [parts(a), parts(b)]
  for (let i = 0; i < 3; i += 1) {
    const difference = (left.numbers[i] ?? 0) - (right.numbers[i] ?? 0)
    if (difference !== 0) return difference
  }
  if (left.pre.length === 0 || right.pre.length === 0) return right.pre.length - left.pre.length
  for (let i = 0; i < Math.max(left.pre.length, right.pre.length); i += 1) {
    const [x, y] = [left.pre[i], right.pre[i]]
    if (x === undefined || y === undefined) return left.pre.length - right.pre.length
    const difference = compareIdentifiers(x, y)
    if (difference !== 0) return difference
  }
  return 0
}

/** The release with the highest version; null of none. */
export const newestVersion = <R extends Version>(releases: readonly R[]): R | null =>
  releases.reduce<R | null>(
    (best, next) => (best === null || compareVersions(next.version, best.version) > 0 ? next : best),
    null,
  )
