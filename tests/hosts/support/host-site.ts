import { randomBytes, randomInt } from 'node:crypto'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { cloneDatabase } from '../../../plugins/platform/testing/clone-database.ts'
import { eventually } from '../../../plugins/platform/testing/eventually.ts'
import { run, serve, type Server } from './run.ts'

const repository = fileURLToPath(new URL('../../../', import.meta.url))
const template = path.join(repository, 'tests/hosts/minimal')

/** Some files of Lexical deadlock Node 20 now and then, unless their production build is taken. */
const nodeOptions = { NODE_OPTIONS: '--conditions=production' }

export interface OpenSite extends Server {
  /** Without a slash at the end. */
  url: string
}

/** A Payload site of somebody else's, with the packed shop among its packages. */
export interface HostSite {
  dir: string
  /** Puts the site back to what it was before it had a shop, with an empty database. */
  reset: () => Promise<void>
  read: (file: string) => Promise<string>
  write: (file: string, text: string) => Promise<void>
  edit: (file: string, change: (text: string) => string) => Promise<void>
  payload: (...args: string[]) => Promise<string>
  /** Writes the site's GraphQL schema to `schema.graphql`. */
  graphql: () => Promise<string>
  build: () => Promise<string>
  open: () => Promise<OpenSite>
  remove: () => Promise<void>
}

/** Built by `npm run package`, packed as it would be published. */
const pack = async (into: string): Promise<string> => {
  const npm = { cwd: repository, env: { NODE_ENV: 'development' } }
  await run('npm', ['run', 'package', '--silent'], npm)
  // Scripts may be off: what is packed is what was just built.
  await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', into], npm)
  const { version } = JSON.parse(await readFile(path.join(repository, 'package.json'), 'utf8')) as {
    version: string
  }
  return path.join(into, `duka-${version}.tgz`)
}

const install = (dir: string, tarball: string): Promise<string> =>
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball], {
    cwd: dir,
    env: { NODE_ENV: 'development' },
  })

/** Copies the site, packs the shop and installs it there. */
export const hostSite = async (): Promise<HostSite & { tarball: string }> => {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'duka-host-'))
  await cp(template, dir, { recursive: true })
  const tarball = await pack(dir)
  await install(dir, tarball)
  let database = await cloneDatabase('empty')
  const secrets = {
    PAYLOAD_SECRET: randomBytes(24).toString('base64url'),
    DUKA_KEYRING: `k1:${randomBytes(32).toString('base64url')}`,
    DUKA_DATA_DIR: path.join(dir, '.duka'),
  }
  const port = randomInt(20_000, 30_000)
  const url = `http://localhost:${String(port)}`
  const env = () => ({ ...nodeOptions, ...secrets, DATABASE_URL: database.url, SITE_URL: url })
  const at = (file: string) => path.join(dir, file)
  const bin = (name: string) => path.join(dir, 'node_modules/.bin', name)
  const site: HostSite = {
    dir,
    reset: async () => {
      await database.drop()
      database = await cloneDatabase('empty')
      for (const folder of ['src', '.next', '.duka']) await rm(at(folder), { recursive: true, force: true })
      await cp(path.join(template, 'src'), at('src'), { recursive: true })
    },
    read: (file) => readFile(at(file), 'utf8'),
    write: (file, text) => writeFile(at(file), text),
    edit: async (file, change) => {
      const before = await readFile(at(file), 'utf8')
      const after = change(before)
      if (after === before) throw new Error(`Nothing of ${file} was changed.`)
      await writeFile(at(file), after)
    },
    payload: (...args) => run(bin('payload'), args, { cwd: dir, env: env() }),
    graphql: () => run(bin('payload-graphql'), ['generate:schema'], { cwd: dir, env: env() }),
    build: () => run(bin('next'), ['build'], { cwd: dir, env: env(), limitSeconds: 600 }),
    open: async () => {
      const server = serve(bin('next'), ['start', '-p', String(port)], { cwd: dir, env: env() })
      await eventually(async () => {
        if (server.isOver()) throw new Error(`The site ended:\n${server.log().slice(-4000)}`)
        const answer = await fetch(url).catch(() => undefined)
        return answer?.ok === true
      }, 180)
      return { ...server, url }
    },
    remove: async () => {
      await database.drop()
      await rm(dir, { recursive: true, force: true })
    },
  }
  return { ...site, tarball }
}
