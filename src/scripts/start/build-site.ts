import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { processIdentity } from '../../../plugins/platform/embedded-postgres/process-identity.ts'
import { runToEnd } from './run-to-end.ts'
import { sourceFingerprint } from './source-fingerprint.ts'
import { StartError } from './start-error.ts'

const LOCK_POLL_MS = 300

/** Lies inside of the build, so that it goes when the build goes; every data folder shares the one build. */
const recordOf = (root: string): string => join(root, '.next', 'duka-build.json')

/** Where the built server is. */
export const standaloneDir = (root: string): string => join(root, '.next', 'standalone')

const isFresh = (root: string, fingerprint: string): boolean =>
  existsSync(recordOf(root)) &&
  existsSync(join(standaloneDir(root), 'server.js')) &&
  readFileSync(recordOf(root), 'utf8') === fingerprint

/** Whether the build that is there was made from the sources that are there. */
export const isBuildFresh = (root: string): boolean => isFresh(root, sourceFingerprint(root))

/** Completes a finished `next build`: its server serves the static files only from beside itself. */
export const finishBuild = (root: string, fingerprint: string): void => {
  const home = standaloneDir(root)
  cpSync(join(root, '.next', 'static'), join(home, '.next', 'static'), { recursive: true })
  if (existsSync(join(root, 'public')))
    cpSync(join(root, 'public'), join(home, 'public'), { recursive: true })
  writeFileSync(recordOf(root), fingerprint)
}

/**
 * Builds the site when its sources have changed; one build at a time over all that start from this folder.
 * @returns whether there was something to do
 */
export const buildSite = async (root: string, logFile: string): Promise<boolean> => {
  if (isBuildFresh(root)) return false
  const release = await takeBuildLock(root)
  try {
    const fingerprint = sourceFingerprint(root)
    // Whoever had the lock before may have built the same.
    if (isFresh(root, fingerprint)) return false
    rmSync(recordOf(root), { force: true })
    await runToEnd('The build', {
      argv: [join(root, 'node_modules/next/dist/bin/next'), 'build'],
      cwd: root,
      env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      logFile,
    })
    finishBuild(root, fingerprint)
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
