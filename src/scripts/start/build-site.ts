import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { processIdentity } from '../../../plugins/platform/embedded-postgres/process-identity.ts'
import { runToEnd } from './run-to-end.ts'
import { sourceFingerprint } from './source-fingerprint.ts'
import { StartError } from './start-error.ts'

const LOCK_POLL_MS = 300

/** Built sites by the fingerprint of their sources. A running one is never touched by the next build. */
const sitesDir = (root: string): string => join(root, 'node_modules', '.cache', 'duka-sites')

/** How many built sites are kept: running shops of older sources load their pages from them. */
const KEPT_SITES = 3

const siteOf = (root: string, fingerprint: string): string => join(sitesDir(root), fingerprint)

const isBuilt = (root: string, fingerprint: string): boolean =>
  existsSync(join(siteOf(root, fingerprint), 'server.js'))

const builtSites = (root: string): string[] =>
  existsSync(sitesDir(root))
    ? readdirSync(sitesDir(root))
        .map((name) => join(sitesDir(root), name))
        .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
    : []

/** Where the built server is: the one of these sources, or else the newest that there is. */
export const siteDir = (root: string): string => {
  const own = siteOf(root, sourceFingerprint(root))
  return existsSync(own) ? own : (builtSites(root)[0] ?? own)
}

/** Whether a build was made from the sources that are there. */
export const isBuildFresh = (root: string): boolean => isBuilt(root, sourceFingerprint(root))

/** Completes a finished `next build` (its server serves static files only from beside itself) and sets it apart. */
const keepBuild = (root: string, fingerprint: string): void => {
  const made = join(root, '.next', 'standalone')
  cpSync(join(root, '.next', 'static'), join(made, '.next', 'static'), { recursive: true })
  if (existsSync(join(root, 'public')))
    cpSync(join(root, 'public'), join(made, 'public'), { recursive: true })
  mkdirSync(sitesDir(root), { recursive: true })
  rmSync(siteOf(root, fingerprint), { recursive: true, force: true })
  renameSync(made, siteOf(root, fingerprint))
  for (const old of builtSites(root).slice(KEPT_SITES)) rmSync(old, { recursive: true, force: true })
}

/**
 * Builds the site when its sources have changed; one build at a time over all that start from this folder. The
 * build needs no database.
 * @returns whether there was something to do
 */
export const buildSite = async (root: string, logFile: string): Promise<boolean> => {
  if (isBuildFresh(root)) return false
  const release = await takeBuildLock(root)
  try {
    const fingerprint = sourceFingerprint(root)
    // Whoever had the lock before may have built the same.
    if (isBuilt(root, fingerprint)) return false
    await runToEnd('The build', {
      argv: [join(root, 'node_modules/next/dist/bin/next'), 'build'],
      cwd: root,
      env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATABASE_URL: '' },
      logFile,
    })
    keepBuild(root, fingerprint)
    return true
  } finally {
    release()
  }
}

const takeBuildLock = async (root: string): Promise<() => void> => {
  const dir = join(root, 'node_modules', '.cache')
  const file = join(dir, 'duka-build.lock')
  mkdirSync(dir, { recursive: true })
  const own = processIdentity(process.pid) ?? String(process.pid)
  for (;;) {
    try {
      writeFileSync(file, own, { flag: 'wx' })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        throw new StartError(
          `${file} cannot be written.`,
          'The project folder must be writable for a build.',
          { cause: error },
        )
      }
    }
    const holder = existsSync(file) ? readFileSync(file, 'utf8') : ''
    if (holder !== '' && processIdentity(Number.parseInt(holder, 10)) !== holder)
      rmSync(file, { force: true })
    else await sleep(LOCK_POLL_MS)
  }
}
