/** SQLSTATE classes that say "the caller sent nonsense": data exceptions, and integrity errors of its values. */
const inputStates = /^22|^23502$|^23503$|^23514$/

const sqlState = (error: unknown): string | null => {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    const code: unknown = 'code' in cause ? cause.code : undefined
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code
  }
  return null
}

/** Whether the database refused a value that a caller sent, as one that fits no column. */
export const isInputError = (error: unknown): boolean => inputStates.test(sqlState(error) ?? '')
