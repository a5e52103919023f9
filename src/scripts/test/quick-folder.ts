import { spawnSync } from 'node:child_process'
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { processIdentity } from '../../../plugins/platform/embedded-postgres/process-identity.ts'

const MEMORY = '/dev/shm'
const PREFIX = 'duka-test-'
const GIB = 2 ** 30

const remove = (dir: string): void => {
  try {
    rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  } catch (error) {
    console.error(`${dir} could not be removed:`, error)
  }
}

const isWritable = (dir: string): boolean => {
  try {
    accessSync(dir, constants.W_OK)
    return true
  } catch {
    return false
  }
}

const hasRoom = (): boolean => {
  if (!existsSync(MEMORY) || !isWritable(MEMORY)) return false
  const { bavail, bsize } = statfsSync(MEMORY)
  // What a container may have counts too, which has less than its machine.
  return bavail * bsize >= 8 * GIB && process.availableMemory() >= 12 * GIB
}

/** Some machines run no programs from there, and tests install some. */
const runsPrograms = (dir: string): boolean => {
  const program = path.join(dir, 'program')
  writeFileSync(program, '#!/bin/sh\nexit 0\n', { mode: 0o755 })
  return spawnSync(program).status === 0
}

const ownerFile = (dir: string): string => path.join(dir, 'owner')

const isLeftOver = (dir: string): boolean => {
  const file = ownerFile(dir)
  if (!isWritable(dir) || !existsSync(file)) return false
  const [pid = '', identity] = readFileSync(file, 'utf8').split('\n')
  return processIdentity(Number(pid)) !== identity
}

/** Of runs that were killed: what lies in memory is there until somebody takes it away. */
const removeLeftOvers = (): void =>
  readdirSync(MEMORY)
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => path.join(MEMORY, name))
    .filter(isLeftOver)
    .forEach(remove)

/**
 * Temporary files of tests lie in memory where there is plenty: PostgreSQL copies a database of a thousand small files
 * for each file of tests, which takes a disk 0.7 s and memory 0.05 s. A TMPDIR of one's own is kept.
 */
export const useQuickFolder = (): void => {
  if (process.env.TMPDIR || !hasRoom()) return
  removeLeftOvers()
  const dir = mkdtempSync(path.join(MEMORY, PREFIX))
  writeFileSync(ownerFile(dir), `${String(process.pid)}\n${processIdentity(process.pid) ?? ''}`)
  // PostgreSQL has an account of its own when root runs the tests; it must get through.
  chmodSync(dir, 0o711)
  process.once('exit', () => {
    remove(dir)
  })
  if (runsPrograms(dir)) process.env.TMPDIR = dir
}
