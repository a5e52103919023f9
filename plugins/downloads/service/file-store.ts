/** Bytes of one file, chunk by chunk. */
export interface ByteSource {
  /** The next chunk, at most about a mebibyte; null at the end. */
  next(): Promise<Uint8Array | null>
  /** Lets go of the file. May be called at any time, also twice. */
  close(): Promise<void>
}

/** Where private files lie: a folder, or a bucket. */
export interface FileStore {
  /** Size in bytes; null when there is no such file. */
  sizeOf(storedName: string): Promise<number | null>
  /** Nothing is opened before the first chunk is asked for. `end` is exclusive. */
  read(storedName: string, start: number, end: number): ByteSource
}
