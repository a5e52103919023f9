import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import { processIdentity } from './process-identity.ts'

/**
 * Marks a data directory as run by this process, and refuses when another live process has it: two owners would
 * stop each other's server.
 *
 * @returns a function that gives the directory free again
 * @throws EmbeddedPostgresError with code `IN_USE`
 */
export function takeOwnership(home: string): () => void {
  const file = join(home, 'owner')
  if (existsSync(file)) {
    const owner = readFileSync(file, 'utf8')
    const pid = Number.parseInt(owner, 10)
    if (Number.isInteger(pid) && processIdentity(pid) === owner) {
      throw new EmbeddedPostgresError('IN_USE', `the database in ${home} is already run by process ${pid}`)
    }
    rmSync(file, { force: true })
  }
  const own = processIdentity(process.pid) ?? String(process.pid)
  // `wx`: of two that start in the same instant one fails here.
  writeFileSync(file, own, { flag: 'wx' })
  return () => {
    if (existsSync(file) && readFileSync(file, 'utf8') === own) rmSync(file, { force: true })
  }
}
