import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

/**
 * Settings for a site that must not reach anything: port 9 of the loopback is closed, so a step that asks the database
 * fails instead of reading the developer's own.
 */
export const closedSiteEnv = (dataDir: string): Record<string, string> => ({
  DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none',
  PAYLOAD_SECRET: 'a-secret-that-guards-nothing-in-a-test',
  DUKA_KEYRING: `k1:${Buffer.alloc(32, 1).toString('base64url')}`,
  DUKA_DATA_DIR: dataDir,
  STORAGE_DIR: '',
  MEDIA_DIR: '',
  SMTP_URL: '',
  SERVER_URL: 'http://localhost:3000',
})

/** A folder that is there for one piece of work. */
export const withTempDir = async <T>(work: (dir: string) => Promise<T>): Promise<T> => {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'duka-test-'))
  try {
    return await work(dir)
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}
