import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Env } from '../env.ts'
import { bucketOf } from './bucket.ts'

const probeName = '.duka-doctor'

/** Writes a few bytes where the files of buyers lie, and takes them away again. @throws when that cannot be done */
export const probeStorage = async (env: Env): Promise<void> => {
  const bucket = bucketOf(env)
  if (bucket) {
    const object = { Bucket: bucket.name, Key: probeName }
    await bucket.client.send(new PutObjectCommand({ ...object, Body: 'here' }))
    await bucket.client.send(new DeleteObjectCommand(object))
    return
  }
  await mkdir(env.storageDir, { recursive: true })
  const file = path.join(env.storageDir, probeName)
  await writeFile(file, 'here')
  await rm(file)
}
