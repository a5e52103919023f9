import { readdir, stat, unlink } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

/** How Payload names the parts of an upload; the folder may hold other people's files. */
const ofUpload = /^tmp-\d+-\d+$/

const isAbsent = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'

const forget = async (file: string, before: Date): Promise<void> => {
  try {
    if ((await stat(file)).mtime < before) await unlink(file)
  } catch (error) {
    // Another process was faster.
    if (!isAbsent(error)) throw error
  }
}

/**
 * Takes away uploads that nobody waits for any more. Payload reads a body before it asks who sent it, and clears away
 * only what reached a collection: every other request would leave its file for ever.
 */
export const forgetUploads = async (payload: Payload, before: Date): Promise<void> => {
  const { tempFileDir, useTempFiles } = payload.config.upload
  if (!useTempFiles || !tempFileDir) return
  const names = await readdir(tempFileDir).catch((error: unknown) => {
    if (isAbsent(error)) return []
    throw error
  })
  for (const name of names.filter((each) => ofUpload.test(each))) {
    await forget(path.join(tempFileDir, name), before)
  }
}
