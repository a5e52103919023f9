import { spawnSync } from 'node:child_process'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'

/** The account that PostgreSQL runs as; `undefined` means: as whoever runs us. */
export type SystemUser = { name: string; uid: number; gid: number }

const ACCOUNT = 'postgres'

/**
 * PostgreSQL refuses to run as root, so root lends it an account: `postgres` when there is one, else one that is
 * made now, else `nobody` on systems without the tools to make one.
 */
export function findSystemUser(): SystemUser | undefined {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return undefined
  const user = lookUp(ACCOUNT) ?? create() ?? lookUp('nobody')
  if (user) return user
  throw new EmbeddedPostgresError(
    'PERMISSION',
    'PostgreSQL does not run as root, and no account "postgres" could be made for it; make one, or start as an ordinary user',
  )
}

/** Whether that account can do `what` with a path, found out by trying as that account. */
export function canReach(
  user: SystemUser | undefined,
  what: 'read' | 'run' | 'write',
  path: string,
): boolean {
  if (!user) return true
  const flag = { read: '-r', run: '-x', write: '-w' }[what]
  return spawnSync('test', [flag, path], { uid: user.uid, gid: user.gid, stdio: 'ignore' }).status === 0
}

function lookUp(name: string): SystemUser | undefined {
  const uid = idOf('-u', name)
  const gid = idOf('-g', name)
  return uid === undefined || gid === undefined || uid === 0 ? undefined : { name, uid, gid }
}

function idOf(flag: string, name: string): number | undefined {
  const found = spawnSync('id', [flag, name], { encoding: 'utf8' })
  return found.status === 0 ? Number.parseInt(found.stdout, 10) : undefined
}

function create(): SystemUser | undefined {
  // Its status does not matter: the group may be there without the account, and useradd tells if it is not.
  spawnSync('groupadd', ['--system', ACCOUNT], { stdio: 'ignore' })
  const made = spawnSync(
    'useradd',
    ['--system', '--gid', ACCOUNT, '--no-create-home', '--shell', '/usr/sbin/nologin', ACCOUNT],
    { stdio: 'ignore' },
  )
  return made.status === 0 ? lookUp(ACCOUNT) : undefined
}
