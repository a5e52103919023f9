import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import * as s3 from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { isMissing, partOfObject, sizeOfObject, type Bucket } from '../../platform/adapters/bucket.ts'
import type { StoredUpload, UploadStore } from '../service/upload-store.ts'
import { headBytes, typeOfBytes } from './type-of-bytes.ts'
import { StorageDown } from '../../platform/storage-down.ts'

/** A part must begin within this long; what is on its way then may end. */
const signedSeconds = 15 * 60
/** A bucket that makes one object of thousands of parts keeps quiet meanwhile. */
const assemblyMs = 5 * 60_000
const unknownType = 'application/octet-stream'

type Part = Awaited<ReturnType<UploadStore['parts']>>

/** Whatever the SDK throws means that the bucket cannot be used now. */
const answered = async <T>(ask: () => Promise<T>): Promise<T> => {
  try {
    return await ask()
  } catch (error) {
    throw new StorageDown(error)
  }
}

/** @returns null when the bucket says that there is no such thing */
const unlessMissing = async <T>(ask: () => Promise<T>): Promise<T | null> => {
  try {
    return await ask()
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

const readParts = async ({ client, name }: Bucket, upload: StoredUpload): Promise<Part> => {
  const found: NonNullable<Part> = []
  const query = { Bucket: name, Key: upload.storedName, UploadId: upload.bucketUploadId }
  for await (const { Parts } of s3.paginateListParts({ client }, query)) {
    for (const { PartNumber, Size, ETag } of Parts ?? []) {
      found.push({ part: PartNumber ?? 0, size: Size ?? 0, etag: ETag ?? '' })
    }
  }
  return found
}

const bodyOf = async (bucket: Bucket, key: string, end?: number): Promise<Readable> => {
  const command =
    end === undefined
      ? new s3.GetObjectCommand({ Bucket: bucket.name, Key: key })
      : partOfObject(bucket, key, 0, end)
  const { Body } = await bucket.client.send(command)
  if (!(Body instanceof Readable)) throw new Error('The storage sent no bytes.')
  return Body
}

const detect = async (bucket: Bucket, key: string, size: number): Promise<string> => {
  if (size === 0) return unknownType
  const chunks: Uint8Array[] = []
  for await (const chunk of await bodyOf(bucket, key, Math.min(size, headBytes))) {
    chunks.push(chunk as Uint8Array)
  }
  return (await typeOfBytes(Buffer.concat(chunks))) ?? unknownType
}

const digest = async (bucket: Bucket, key: string): Promise<string> => {
  const hash = createHash('sha256')
  await pipeline(await bodyOf(bucket, key), hash)
  return hash.digest('hex')
}

/** Large uploads by S3's own multipart protocol: browsers send the parts, we begin, sign and end. */
export const s3UploadStore = (bucket: Bucket): UploadStore => {
  const { client, signer, name: Bucket } = bucket
  const target = ({ storedName, bucketUploadId }: StoredUpload) => ({
    Bucket,
    Key: storedName,
    UploadId: bucketUploadId,
  })
  return {
    begin: (Key) =>
      answered(async () => {
        const { UploadId } = await client.send(new s3.CreateMultipartUploadCommand({ Bucket, Key }))
        if (UploadId === undefined) throw new Error('The storage gave the upload no id.')
        return UploadId
      }),
    signPart: (upload, part, bytes) =>
      getSignedUrl(
        signer,
        new s3.UploadPartCommand({ ...target(upload), PartNumber: part, ContentLength: bytes }),
        { expiresIn: signedSeconds, signableHeaders: new Set(['content-length']) },
      ),
    parts: (upload) => answered(() => unlessMissing(() => readParts(bucket, upload))),
    complete: (upload, parts) =>
      answered(async () => {
        const Parts = parts.map(({ part, etag }) => ({ PartNumber: part, ETag: etag }))
        const command = new s3.CompleteMultipartUploadCommand({
          ...target(upload),
          MultipartUpload: { Parts },
        })
        await unlessMissing(() => client.send(command, { requestTimeout: assemblyMs }))
      }),
    discard: (upload) =>
      answered(async () => {
        await unlessMissing(() => client.send(new s3.AbortMultipartUploadCommand(target(upload))))
        await client.send(new s3.DeleteObjectCommand({ Bucket, Key: upload.storedName }))
      }),
    sizeOf: (storedName) => answered(() => sizeOfObject(bucket, storedName)),
    typeOf: (storedName, size) => answered(() => detect(bucket, storedName, size)),
    digestOf: (storedName) => answered(() => digest(bucket, storedName)),
  }
}
