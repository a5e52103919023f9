import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { BenchError } from './bench-error.ts'

const LISTENING = '0A'

const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOENT', 'EACCES', 'ESRCH'].includes(String(error.code))

/** What `read` gives, or undefined when the process ended meanwhile or is not ours to look into. */
const whileThere = <T>(read: () => T): T | undefined => {
  try {
    return read()
  } catch (error) {
    if (isGone(error)) return undefined
    throw error
  }
}

const listenerInodes = (port: number): Set<string> => {
  const rows = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap(
    (file) =>
      whileThere(() => readFileSync(file, 'utf8'))
        ?.split('\n')
        .slice(1) ?? [],
  )
  const wanted = port.toString(16).toUpperCase().padStart(4, '0')
  return new Set(
    rows
      .map((row) => row.trim().split(/\s+/))
      .filter(([, local, , state]) => local?.endsWith(`:${wanted}`) && state === LISTENING)
      .map((columns) => `socket:[${columns[9] ?? ''}]`),
  )
}

/**
 * The process that listens on a port.
 * @throws BenchError where there is no /proc, or nobody listens
 */
export const listenerOf = (port: number): number => {
  const inodes = listenerInodes(port)
  const pids = (whileThere(() => readdirSync('/proc')) ?? []).filter((name) => /^\d+$/.test(name))
  const found = pids.find((pid) =>
    (whileThere(() => readdirSync(`/proc/${pid}/fd`)) ?? []).some((fd) =>
      inodes.has(whileThere(() => readlinkSync(`/proc/${pid}/fd/${fd}`)) ?? ''),
    ),
  )
  if (found === undefined) throw new BenchError(`No process that listens on port ${port} is found in /proc.`)
  return Number(found)
}

/** Resident memory of a process, in bytes. */
const residentBytes = (pid: number): number => {
  const status = whileThere(() => readFileSync(`/proc/${pid}/status`, 'utf8')) ?? ''
  const kibibytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]
  if (kibibytes === undefined) throw new BenchError(`Process ${pid} has ended while it was watched.`)
  return Number(kibibytes) * 1024
}

const SAMPLE_MS = 50

/** Watches the memory of a process while `work` goes on. @returns all samples, in bytes */
export const sampleMemory = async (pid: number, work: () => Promise<unknown>): Promise<number[]> => {
  const samples = [residentBytes(pid)]
  let isOver = false
  const watch = async () => {
    while (!isOver) {
      await sleep(SAMPLE_MS)
      samples.push(residentBytes(pid))
    }
  }
  const ending = async () => {
    try {
      await work()
    } finally {
      isOver = true
    }
  }
  await Promise.all([ending(), watch()])
  return samples
}
