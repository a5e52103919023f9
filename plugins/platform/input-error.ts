/** SQLSTATE classes that say "the caller sent nonsense": data exceptions, and integrity errors of its values. */
const inputStates = /^22|^23502$|^23503$|^23514$/

/** What the file system answers to a name that no file can have: too long, or with a NUL byte. */
const nameCodes = /^(?:ENAMETOOLONG|ERR_INVALID_ARG_VALUE)$/

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const codesOf = (error: unknown): string[] => {
  const found: string[] = []
  let cause = error
  for (let depth = 0; isObject(cause) && depth < 5; depth += 1) {
    if ('code' in cause && typeof cause.code === 'string') found.push(cause.code)
    cause = 'cause' in cause ? cause.cause : undefined
  }
  return found
}

const isStateOfInput = (codes: string[]): boolean =>
  inputStates.test(codes.find((code) => /^[0-9A-Z]{5}$/.test(code)) ?? '')

/**
 * Whether a caller sent what fits nowhere: a value that the database refuses for its column, a name that no file can
 * have, or an address that is no UTF-8.
 */
export const isInputError = (error: unknown): boolean => {
  const codes = codesOf(error)
  return error instanceof URIError || isStateOfInput(codes) || codes.some((code) => nameCodes.test(code))
}
