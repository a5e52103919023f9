import pg from 'pg'
import { z } from 'zod'
import { join } from 'node:path'
import { runToEnd } from './run-to-end.ts'
import type { Settings } from './settings.ts'
import { scriptArgv } from './spawn-node.ts'

const answer = z.object({ link: z.string().nullable() })

const isOwned = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  await client.connect()
  try {
    const { rowCount } = await client.query(
      `select 1 from staff_members where role = 'owner' and status = 'active' limit 1`,
    )
    return rowCount !== 0
  } finally {
    await client.end()
  }
}

/**
 * The link by which whoever reads this terminal becomes the owner; null when the shop has one. Asking for it opens the shop for
 * seconds, so that is done only where the link is wanted.
 */
export const setUpLink = async (settings: Settings, env: Record<string, string>): Promise<string | null> => {
  if (await isOwned(env.DATABASE_URL ?? '')) return null
  const said = await runToEnd('Making a link for the owner', {
    argv: scriptArgv('start/make-set-up-link.ts'),
    cwd: settings.root,
    env,
    logFile: join(settings.dataDir, 'logs', 'set-up.log'),
  })
  return answer.parse(said).link
}
