import { createHash } from 'node:crypto'
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import type { ArchiveFiles, FileFacts } from '../service/archive-files.ts'

/** Entries are for the shop alone. */
const ownerOnly = { folder: 0o700, file: 0o600 }

/** A name that this shop gave, and no way out of the folder. */
const nameShape = /^[a-z0-9][a-z0-9.-]{0,120}$/

/** @returns null for a name that none of ours has: a row of the database says it, and may have been changed */
const placeOf = (folder: string, fileName: string): string | null =>
  nameShape.test(fileName) ? path.join(folder, fileName) : null

const ownPlace = (folder: string, fileName: string): string => {
  const place = placeOf(folder, fileName)
  if (place === null) throw new Error(`"${fileName}" is no name of an archive.`)
  return place
}

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The name of a new folder is kept by the one above it, and of that one again, up to one that was there. */
const makeFolder = async (folder: string): Promise<void> => {
  const made = await mkdir(folder, { recursive: true, mode: ownerOnly.folder })
  const top = path.dirname(path.resolve(made ?? folder))
  // The one right above in any case: who made the folder may have died before this, or be about to.
  let above = path.dirname(path.resolve(folder))
  await syncFolder(above)
  while (above !== top && above !== path.dirname(above)) {
    above = path.dirname(above)
    await syncFolder(above)
  }
}

const writeLines = async (handle: FileHandle, lines: AsyncIterable<string>): Promise<void> => {
  for await (const line of lines) await handle.appendFile(`${line}\n`)
  await handle.sync()
}

const isAbsent = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'

const readLines = async (handle: FileHandle, onLine: (line: string) => void): Promise<FileFacts> => {
  const hash = createHash('sha256')
  const decoder = new TextDecoder()
  let bytes = 0
  let rest = ''
  for await (const chunk of handle.createReadStream({ autoClose: false })) {
    const read = chunk as Buffer
    hash.update(read)
    bytes += read.length
    const lines = (rest + decoder.decode(read, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    lines.forEach(onLine)
  }
  if (rest !== '') onLine(rest)
  return { sha256: hash.digest('hex'), bytes }
}

const openToRead = async (place: string): Promise<FileHandle | null> => {
  try {
    return await open(place, 'r')
  } catch (error) {
    if (isAbsent(error)) return null
    throw error
  }
}

/** Archives as files of a folder on this machine's disk. */
export const archiveFolder = (folder: string): ArchiveFiles => ({
  folder,
  write: async (fileName, lines) => {
    const place = ownPlace(folder, fileName)
    await makeFolder(folder)
    // Under another name until it is whole: what a dying process leaves behind looks like no archive.
    const unfinished = `${place}.part`
    const handle = await open(unfinished, 'wx', ownerOnly.file)
    try {
      await writeLines(handle, lines)
    } finally {
      await handle.close()
    }
    await rename(unfinished, place)
    await syncFolder(folder)
  },
  read: async (fileName, onLine) => {
    const place = placeOf(folder, fileName)
    const handle = place === null ? null : await openToRead(place)
    if (!handle) return null
    try {
      return await readLines(handle, onLine)
    } finally {
      await handle.close()
    }
  },
  remove: async (fileName) => {
    const place = ownPlace(folder, fileName)
    await rm(place, { force: true })
    await rm(`${place}.part`, { force: true })
  },
})
