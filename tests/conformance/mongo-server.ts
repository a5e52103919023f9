import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

export interface MongoServer {
  url: string
  stop: () => Promise<void>
}

const onPath = (): string | undefined => {
  const finder = process.platform === 'win32' ? 'where' : 'which'
  try {
    return execFileSync(finder, ['mongod'], { encoding: 'utf8', stdio: 'pipe' }).split('\n')[0]?.trim()
  } catch {
    // `which` ends with 1 when there is none.
    return undefined
  }
}

/** MONGOMS_SYSTEM_BINARY, or `mongod` on the path. Nothing is downloaded: a test run must not wait for a network. */
export const findMongod = (): string | undefined => {
  const given = process.env.MONGOMS_SYSTEM_BINARY
  return given && existsSync(given) ? given : onPath()
}

/** A replica set of one, since transactions need a replica set. */
export const startMongo = async (systemBinary: string): Promise<MongoServer> => {
  const { MongoMemoryReplSet } = await import('mongodb-memory-server')
  const server = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    binary: { systemBinary, checkMD5: false },
    instanceOpts: [{ launchTimeout: 60_000 }],
  })
  return {
    url: server.getUri('duka'),
    stop: async () => {
      await server.stop({ doCleanup: true })
    },
  }
}
