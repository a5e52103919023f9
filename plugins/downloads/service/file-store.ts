/** Bytes of one file, chunk by chunk. */
export interface ByteSource {
  /** Opens the file, so that an outage shows before anything is promised. @throws when it cannot be read */
  ready(): Promise<void>
  /** The next chunk, at most about a mebibyte; null at the end. */
  next(): Promise<Uint8Array | null>
  /** Lets go of the file. May be called at any time, also twice. */
  close(): Promise<void>
}

export interface SignedUrlTerms {
  /** How long the address opens the file. */
  seconds: number
  /** Content-Disposition of the answer. */
  disposition: string
  mimeType: string
}

/** Where private files lie: a folder, or a bucket. */
export interface FileStore {
  /** Size in bytes; null when there is no such file. @throws when the storage does not answer */
  sizeOf(storedName: string): Promise<number | null>
  /** Nothing is opened before `ready`, or the first chunk that is asked for. `end` is exclusive. */
  read(storedName: string, start: number, end: number): ByteSource
  /** An address at which a browser gets the file without us. Only a bucket has any. */
  signedUrl?(storedName: string, terms: SignedUrlTerms): Promise<string>
}
