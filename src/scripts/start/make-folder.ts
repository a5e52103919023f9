import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartError } from './start-error.ts'

/** One after another: Node's own `recursive` never ends in a place such as /proc, where a folder cannot be made at all. */
const makeMissing = (folder: string, mode: number): void => {
  const missing: string[] = []
  for (let at = folder; !existsSync(at); at = dirname(at)) missing.unshift(at)
  for (const each of missing) {
    try {
      mkdirSync(each, { mode })
    } catch (error) {
      // Another process may be making it too.
      if (!existsSync(each)) throw error
    }
  }
}

/** Tried and not asked for: root may do everything, and yet cannot write into /proc or onto a disk that is read-only. */
const tryToWrite = (folder: string): void => {
  const probe = join(folder, `.probe-${String(process.pid)}`)
  writeFileSync(probe, '')
  rmSync(probe)
}

/**
 * Makes a folder that the shop writes into, with the folders above it.
 * @param setting the variable that moves it elsewhere
 * @throws StartError when nothing can be written there
 */
export const makeFolder = (folder: string, setting: string, mode = 0o755): void => {
  try {
    makeMissing(folder, mode)
    tryToWrite(folder)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOSPC') throw cause
    const reason = code ?? (cause instanceof Error ? cause.message : String(cause))
    throw new StartError(
      `Nothing can be written to ${folder} (${reason}).`,
      `Set ${setting} to a folder that is yours.`,
      { cause },
    )
  }
}
