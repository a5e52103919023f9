import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Of one file. The one before it is kept beside it as `.1`, so that a log takes twice this and no more. */
const MAX_BYTES = 5 * 1024 * 1024

export interface LogFile {
  write: (line: string) => void
  close: () => void
}

/**
 * Goes on at the end of a log file, which is for the owner's eyes alone and does not grow without bounds. A disk that
 * is full must not end the shop on account of its logs: the trouble is told once, and nothing is written after it.
 */
export const openLog = (file: string, onTrouble: (error: Error) => void, maxBytes = MAX_BYTES): LogFile => {
  let fd: number | undefined
  let bytes = 0
  const open = () => {
    fd = openSync(file, 'a', 0o600)
    bytes = fstatSync(fd).size
  }
  const close = () => {
    if (fd !== undefined) closeSync(fd)
    fd = undefined
  }
  const guarded = (work: () => void) => {
    try {
      work()
    } catch (error) {
      fd = undefined
      onTrouble(error instanceof Error ? error : new Error(String(error)))
    }
  }
  guarded(() => {
    mkdirSync(dirname(file), { recursive: true })
    open()
  })
  return {
    write: (line) => {
      if (fd === undefined) return
      guarded(() => {
        const text = Buffer.from(`${line}\n`)
        if (bytes > 0 && bytes + text.length > maxBytes) {
          close()
          renameSync(file, `${file}.1`)
          open()
        }
        bytes += text.length
        if (fd !== undefined) writeSync(fd, text)
      })
    },
    close,
  }
}
