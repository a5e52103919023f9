import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { processIdentity } from '../../../plugins/platform/embedded-postgres/process-identity.ts'
import { StartError } from './start-error.ts'

const lockOf = (dataDir: string): string => join(dataDir, 'start.lock')

const lockFile = z.object({ pid: z.number(), identity: z.string(), url: z.string() })

/**
 * One shop per data folder.
 * @returns a function that gives the folder free
 */
export const takeStartLock = (dataDir: string, url: string): (() => void) => {
  const file = lockOf(dataDir)
  const holder = livingHolder(file)
  if (holder) {
    throw new StartError(
      `This shop is already running at ${holder.url} (process ${holder.pid}).`,
      'Stop that one first, or set PORT and DUKA_DATA_DIR to run a second shop beside it.',
    )
  }
  rmSync(file, { force: true })
  const own = { pid: process.pid, identity: processIdentity(process.pid) ?? String(process.pid), url }
  try {
    // Only one of two that start in the same instant gets through here.
    writeFileSync(file, JSON.stringify(own), { flag: 'wx' })
  } catch (cause) {
    throw new StartError('Another start is going on in the same folder.', 'Wait for it, or stop it.', {
      cause,
    })
  }
  return () => {
    if (readHolder(file)?.identity === own.identity) rmSync(file, { force: true })
  }
}

/** Whether a shop is running, or starting, in this folder. */
export const isStarted = (dataDir: string): boolean => livingHolder(lockOf(dataDir)) !== undefined

const livingHolder = (file: string): z.infer<typeof lockFile> | undefined => {
  const holder = readHolder(file)
  return holder && processIdentity(holder.pid) === holder.identity ? holder : undefined
}

const readHolder = (file: string): z.infer<typeof lockFile> | undefined => {
  if (!existsSync(file)) return undefined
  const text = readFileSync(file, 'utf8')
  // Cut off while it was written: nobody that lives holds it.
  if (!text.endsWith('}')) return undefined
  return lockFile.parse(JSON.parse(text))
}
