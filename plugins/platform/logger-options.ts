import { hideAndCut, hideSecrets } from './hide-secrets.ts'
import { isInputError } from './input-error.ts'

/** GraphQL wraps what was thrown. */
const thrown = (error: Error): unknown =>
  'originalError' in error && error.originalError instanceof Error ? error.originalError : error

const hasRefusingStatus = (error: unknown): boolean =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500

/** Somebody typed a wrong password, asked for what is not there, or sent what fits no column: nothing is broken. */
const refusalIn = (entry: unknown): Error | null => {
  const error: unknown = typeof entry === 'object' && entry !== null && 'err' in entry ? entry.err : entry
  if (!(error instanceof Error)) return null
  return hasRefusingStatus(thrown(error)) || isInputError(thrown(error)) ? error : null
}

/** A refusal may quote what was sent, which may be as long as a request. */
const mostOfRefusal = 500

const firstLine = (text: string): string => hideAndCut(text.split('\n', 1)[0] ?? '', mostOfRefusal)

interface Logger {
  info: (entry: object) => void
}

/** Whoever wrote a line of their own about an error means it: only what Payload's request handlers log is a refusal. */
const hasOwnWords = (entry: unknown): boolean => {
  if (typeof entry !== 'object' || entry === null || !('msg' in entry)) return false
  const { msg } = entry
  const error = 'err' in entry ? entry.err : null
  return typeof msg === 'string' && msg !== '' && !(error instanceof Error && error.message === msg)
}

/**
 * For Payload's `logger`: refusals are noted in one line, without a stack, and not as errors. Payload tells them apart
 * by the names of their classes (`loggingLevels`), and a production build renames classes. Secrets are in no line.
 */
export const loggerOptions = (level: string) => ({
  level,
  hooks: {
    logMethod(this: Logger, args: unknown[], method: (...args: never[]) => void): void {
      const refusal = hasOwnWords(args[0]) || typeof args[1] === 'string' ? null : refusalIn(args[0])
      if (refusal) this.info({ msg: `Refused: ${firstLine(refusal.message)}` })
      else method.apply(this, args as never[])
    },
    // The last thing that happens to a line, whoever wrote it and whatever it carries.
    streamWrite: hideSecrets,
  },
})
