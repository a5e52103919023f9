import { join } from 'node:path'
import { startMailCatcher, type MailCatcher } from './mail-catcher.ts'
import { buildSite, isBuildFresh } from './start/build-site.ts'
import { checkPortIsFree, makeFolders } from './start/check-machine.ts'
import { childEnv } from './start/child-env.ts'
import { openDatabase, type Database } from './start/open-database.ts'
import { isSeedWanted, prepareDatabase, seedDemoShop } from './start/prepare-database.ts'
import { bold, red, say, step, tell } from './start/progress.ts'
import { runSite, type RunningSite } from './start/run-site.ts'
import { keepSecrets, type Secrets } from './start/secrets.ts'
import { readSettings, type Settings } from './start/settings.ts'
import { Shutdown } from './start/shutdown.ts'
import { setUpLink } from './start/set-up-link.ts'
import { StartError } from './start/start-error.ts'
import { takeStartLock } from './start/start-lock.ts'
import { untilReady, warmUp } from './start/until-ready.ts'
import { welcome } from './start/welcome.ts'

const shutdown = new Shutdown()

const openServices = async (
  settings: Settings,
): Promise<{ database: Database; mail: MailCatcher | undefined }> => {
  const database = await step(settings.databaseUrl === undefined ? 'Database (built in)' : 'Database', () =>
    openDatabase(settings, tell),
  )
  shutdown.add('database', () => database.stop())
  if (settings.smtpUrl !== undefined) return { database, mail: undefined }
  const mail = await startMailCatcher({
    dir: join(settings.dataDir, 'mail'),
    smtpPort: settings.mailPort,
    webPort: settings.mailboxPort,
  })
  shutdown.add('mail', () => mail.stop())
  return { database, mail }
}

const prepare = async (settings: Settings, env: Record<string, string>): Promise<void> => {
  await step(
    'Tables',
    () => prepareDatabase(settings, env),
    (done) => done,
  )
  if (isSeedWanted(settings)) await step('Demo shop', () => seedDemoShop(settings, env, tell))
  if (settings.isDev) return
  if (settings.mayBuild) {
    const log = join(settings.dataDir, 'logs', 'build.log')
    await step(
      'Site (a build takes a minute)',
      () => buildSite(settings.root, log),
      (built) => (built ? 'built' : 'is fresh'),
    )
  } else if (!isBuildFresh(settings.root)) tell('--no-build: the site is older than its sources')
}

const open = async (settings: Settings, env: Record<string, string>): Promise<RunningSite> => {
  const hopeless = new AbortController()
  const site = runSite(settings, env, (name) => {
    hopeless.abort()
    fail(
      new StartError(
        `The ${name} ends again and again.`,
        `Look into ${join(settings.dataDir, 'logs', `${name}.log`)}`,
      ),
    )
  })
  shutdown.add('site', async () => {
    await site.web.stop(1500)
    await site.worker.stop(1000)
  })
  await step('Opening', async () => {
    const address = env.INTERNAL_URL ?? settings.url
    await untilReady(address, hopeless.signal)
    // In development the page would be compiled first, which may take half a minute.
    if (!settings.isDev) await warmUp(address)
  })
  return site
}

const main = async (): Promise<void> => {
  const began = performance.now()
  const settings = readSettings(process.argv.slice(2))
  makeFolders(settings)
  shutdown.add('lock', takeStartLock(settings.dataDir, settings.url))
  await checkPortIsFree(settings.port, settings.host)
  say()
  say(`  ${bold('Duka')}`)
  say()
  const secrets: Secrets = keepSecrets(settings.dataDir)
  const { database, mail } = await openServices(settings)
  const env = childEnv(settings, secrets, {
    databaseUrl: database.url,
    smtpUrl: settings.smtpUrl ?? mail?.smtpUrl ?? '',
  })
  await prepare(settings, env)
  const [link] = await Promise.all([setUpLink(settings, env), open(settings, env)])
  if (shutdown.isUnderWay) return
  const seconds = (performance.now() - began) / 1000
  welcome(settings, { mail, setUpLink: link, seconds })
}

const fail = (error: unknown): void => {
  // What breaks while we are being stopped is no news.
  if (shutdown.isUnderWay) return
  if (error instanceof StartError) {
    console.error(`\n  ${red(error.message)}\n  ${error.advice}\n`)
  } else if ((error as NodeJS.ErrnoException).code === 'ENOSPC') {
    console.error(`\n  ${red('The disk is full.')}\n  Make room and start again.\n`)
  } else console.error(error)
  void shutdown.run(1)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (!shutdown.isUnderWay) say('\n  Closing the shop …')
    void shutdown.run(0)
  })
}
main().catch(fail)
