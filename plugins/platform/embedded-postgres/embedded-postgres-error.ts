/** Why PostgreSQL could not be run here; `start` turns the code into advice. */
export type EmbeddedPostgresCode =
  /** No binary for this platform, or a library that it needs is missing. */
  | 'UNSUPPORTED'
  /** Another process that is still alive runs this data directory. */
  | 'IN_USE'
  /** The disk that holds the data directory is full. */
  | 'DISK_FULL'
  /** The data directory was made by another major version. */
  | 'VERSION'
  /** The account that PostgreSQL must run as cannot reach its files. */
  | 'PERMISSION'
  | 'FAILED'

/** The message is one line, complete, and fit for a person to read. */
export class EmbeddedPostgresError extends Error {
  readonly code: EmbeddedPostgresCode

  constructor(code: EmbeddedPostgresCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'EmbeddedPostgresError'
    this.code = code
  }

  /** Reads the reason out of what PostgreSQL itself wrote. */
  static fromOutput(what: string, output: string): EmbeddedPostgresError {
    const lines = output.split('\n').filter((line) => line.trim() !== '')
    const telling = lines.findLast((line) => /FATAL|PANIC|error|could not/i.test(line)) ?? lines.at(-1)
    const reason = telling?.replace(/^.*?(FATAL|PANIC|error):\s*/i, '').trim() ?? 'it wrote no reason'
    if (/No space left on device/i.test(output)) {
      return new EmbeddedPostgresError('DISK_FULL', `${what}: the disk is full`)
    }
    if (/error while loading shared libraries|Library not loaded/i.test(output)) {
      return new EmbeddedPostgresError('UNSUPPORTED', `${what}: ${reason}`)
    }
    return new EmbeddedPostgresError('FAILED', `${what}: ${reason}`)
  }
}
