import { greetMailServer } from '../adapters/greet-mail-server.ts'
import { probeStorage } from '../adapters/probe-storage.ts'
import { error, warning, type Check } from '../checks.ts'
import { secondsSinceBeat } from '../heartbeat.ts'
import { hasMail } from '../no-mail.ts'
import { envOf } from '../registry.ts'
import { hookHeader } from './health.ts'

const reasonOf = (cause: unknown): string => {
  if (!(cause instanceof Error)) return String(cause)
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name
  return cause.message === '' ? code : cause.message
}

const storage: Check = {
  name: 'platform.storage',
  run: async (payload) => {
    const env = envOf(payload)
    try {
      await probeStorage(env)
      return []
    } catch (cause) {
      const place = env.bucket ? `The bucket ${env.bucket.bucket}` : `The folder ${env.storageDir}`
      const fix = 'Let the shop write there: nothing can be uploaded, and perhaps nothing downloaded.'
      return [error(`${place} cannot be written: ${reasonOf(cause)}`, fix)]
    }
  },
}

const mail: Check = {
  name: 'platform.mail',
  run: async (payload) => {
    const { isProduction, smtpUrl } = envOf(payload)
    if (smtpUrl === '' && !hasMail(payload)) {
      const level = isProduction ? error : warning
      const fix =
        'Set SMTP_URL, as smtp://user:password@host:587, or give the site an email adapter of Payload.'
      return [level('There is no mail server: no mail leaves the shop.', fix)]
    }
    // An adapter of the site's own: how to greet it, the site alone knows.
    if (smtpUrl === '') return []
    try {
      await greetMailServer(smtpUrl)
      return []
    } catch (cause) {
      const fix = 'Check SMTP_URL. Mails that were planned are tried again for a day.'
      return [error(`The mail server cannot be reached: ${reasonOf(cause)}`, fix)]
    }
  },
}

/** Beats come every 5 s. */
const silentSeconds = 60

const worker: Check = {
  name: 'platform.worker',
  run: async (payload) => {
    const silence = await secondsSinceBeat(payload, 'worker')
    if (silence !== null && silence < silentSeconds) return []
    const since = silence === null ? 'has never run' : `has been silent for ${String(Math.round(silence))} s`
    const fix =
      'Start a worker (`npm run worker`, or `npx payload duka:worker` in a site of your own), or let a cron call /api/shop/cron: without it no mail leaves and no order settles late.'
    return [error(`The worker ${since}.`, fix)]
  },
}

const site: Check = {
  name: 'platform.site',
  run: async (payload) => {
    const { internalUrl } = envOf(payload)
    const api = `${internalUrl}${payload.config.routes.api}`
    try {
      const reply = await fetch(`${api}/health`, { signal: AbortSignal.timeout(5000) })
      if (reply.headers.has(hookHeader)) return []
      return [
        error(
          'The socket hook is not installed: limits by address, exact downloads and the strict policy of pages are off.',
          'Call registerDuka() in instrumentation.ts, as src/instrumentation.ts does.',
        ),
      ]
    } catch (cause) {
      const fix = 'Start it, or set INTERNAL_URL to where this machine reaches it.'
      return [warning(`The site does not answer at ${api}: ${reasonOf(cause)}`, fix)]
    }
  },
}

/** What the shop needs beside itself. */
export const machineChecks: Check[] = [site, worker, storage, mail]
