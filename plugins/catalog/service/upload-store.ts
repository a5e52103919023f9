import type { StoredPart } from '../domain/upload-plan.ts'

/** The bucket, as large uploads see it. Every call throws `StorageDown` when it does not answer. */
export interface UploadStore {
  /** @returns what the bucket calls the upload */
  begin(storedName: string): Promise<string>
  /** An address to which a browser may PUT this part, of this length, for a while. */
  signPart(upload: StoredUpload, part: number, bytes: number): Promise<string>
  /** Null when the bucket does not know the upload: it has ended, or was never begun. */
  parts(upload: StoredUpload): Promise<StoredPart[] | null>
  /** Makes one object of the parts. Safe to repeat. */
  complete(upload: StoredUpload, parts: StoredPart[]): Promise<void>
  /** Lets go of the parts, and of the object if there is one. Safe to repeat. */
  discard(upload: StoredUpload): Promise<void>
  /** Size in bytes; null when there is no such object. */
  sizeOf(storedName: string): Promise<number | null>
  /** MIME type by the first bytes of the object, whatever its name says. */
  typeOf(storedName: string, size: number): Promise<string>
  /** SHA-256 of the whole object, in hexadecimal, without holding it. */
  digestOf(storedName: string): Promise<string>
}

export interface StoredUpload {
  storedName: string
  bucketUploadId: string
}
