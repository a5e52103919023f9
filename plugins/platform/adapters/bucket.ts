import { GetObjectCommand, HeadBucketCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3'
import type { S3ClientConfig } from '@aws-sdk/client-s3'
import type { Env } from '../env.ts'

/** The private bucket of a site. */
export interface Bucket {
  name: string
  client: S3Client
  /** Signs addresses that a browser opens: it may reach the same server under another name. */
  signer: S3Client
}

type Settings = NonNullable<Env['bucket']>

/** Options of the SDK, for our own clients and for Payload's storage plugin alike. */
export const clientConfig = (settings: Settings, endpoint = settings.endpoint): S3ClientConfig => ({
  region: settings.region,
  forcePathStyle: settings.isPathStyle,
  ...(endpoint ? { endpoint } : {}),
  ...(settings.accessKeyId
    ? { credentials: { accessKeyId: settings.accessKeyId, secretAccessKey: settings.secretAccessKey } }
    : {}),
  // Amazon's newer checksums are unknown to many servers of the same protocol.
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 3000 },
})

/** For questions without a body. The answer must begin soon; its bytes may take as long as a slow buyer does. */
const askingClient = (settings: Settings): S3Client =>
  new S3Client({
    ...clientConfig(settings),
    requestHandler: { connectionTimeout: 3000, requestTimeout: 10_000, throwOnRequestTimeout: true },
  })

const buckets = new WeakMap<Env, Bucket>()

/** The site's bucket; null when its files lie on disk. One per site: connections are kept. */
export const bucketOf = (env: Env): Bucket | null => {
  const known = buckets.get(env)
  if (known) return known
  const settings = env.bucket
  if (!settings) return null
  const client = askingClient(settings)
  const isSame = settings.publicEndpoint === settings.endpoint
  const signer = isSame ? client : new S3Client(clientConfig(settings, settings.publicEndpoint))
  const made = { name: settings.bucket, client, signer }
  buckets.set(env, made)
  return made
}

/** Whether the server says that there is no such thing, rather than that it cannot answer. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  (['NotFound', 'NoSuchKey', 'NoSuchUpload'].includes(error.name) ||
    ('$metadata' in error && (error.$metadata as { httpStatusCode?: number }).httpStatusCode === 404))

/** Size in bytes; null when there is no such object. @throws when the server does not answer */
export const sizeOfObject = async (bucket: Bucket, key: string): Promise<number | null> => {
  try {
    const found = await bucket.client.send(new HeadObjectCommand({ Bucket: bucket.name, Key: key }))
    return found.ContentLength ?? 0
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** @throws when buyers could not be served from the bucket */
export const assertBucket = async (bucket: Bucket): Promise<void> => {
  await bucket.client.send(new HeadBucketCommand({ Bucket: bucket.name }))
}

/** The command for a part of an object; `end` is exclusive. `etag`: only if it is still the same. */
export const partOfObject = (bucket: Bucket, key: string, start: number, end: number, etag?: string) =>
  new GetObjectCommand({
    Bucket: bucket.name,
    Key: key,
    Range: `bytes=${String(start)}-${String(end - 1)}`,
    ...(etag === undefined ? {} : { IfMatch: etag }),
  })
