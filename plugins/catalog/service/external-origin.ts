import type { Result } from '../../kernel/result.ts'

export interface MeasuredFile {
  /** Bytes. */
  size: number
  mimeType: string
  /** In hexadecimal. */
  sha256: string
  /** What the other server calls this content. */
  tag: string
}

/** The servers of others, as files that lie there see them. */
export interface ExternalOrigin {
  /**
   * Reads the file once, whole. EXTERNAL_REFUSED when the address is none that this site may ask, EXTERNAL_UNREACHABLE when
   * nothing whole came from there, EXTERNAL_NO_LENGTH when the server does not say how long it is, FILE_TOO_LARGE.
   * @param maxBytes of the largest file that is taken
   */
  measure(address: string, maxBytes: number): Promise<Result<MeasuredFile>>
}
