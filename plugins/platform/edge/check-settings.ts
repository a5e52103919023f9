import type { Payload } from 'payload'
import { error, warning, type Check, type Finding } from '../checks.ts'
import type { Env } from '../env.ts'
import { parseKeyring } from '../keyring.ts'
import { envOf } from '../registry.ts'

const leastSecret = 24

const secretFindings = (env: Env): Finding[] => {
  if (env.payloadSecret.length >= leastSecret) return []
  const fix = 'Set PAYLOAD_SECRET to 32 random bytes and keep it: whoever guesses it signs in as anybody.'
  return [error(`PAYLOAD_SECRET is missing or shorter than ${String(leastSecret)} characters.`, fix)]
}

const keyringFindings = (env: Env): Finding[] => {
  try {
    parseKeyring(env.keyring)
    return []
  } catch (cause) {
    const fix =
      'Bring DUKA_KEYRING back from the backup: without it the license keys in the database are lost.'
    return [error(cause instanceof Error ? cause.message : String(cause), fix)]
  }
}

const isLocal = (url: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)

const addressFindings = (env: Env): Finding[] => {
  if (!URL.canParse(env.serverUrl)) {
    return [error(`SERVER_URL is no address: ${env.serverUrl}`, 'Write it as https://shop.example.')]
  }
  const url = new URL(env.serverUrl)
  if (url.protocol === 'https:') return []
  if (!isLocal(url)) {
    return [
      error(
        `SERVER_URL is ${env.serverUrl}: passwords, sessions and links travel in the clear.`,
        'Put TLS before the site and set SERVER_URL to its https address.',
      ),
    ]
  }
  if (!env.isProduction) return []
  const fix = 'Set SERVER_URL to the address that buyers open: links in mails lead there.'
  return [warning(`SERVER_URL is ${env.serverUrl}, which nobody else can open.`, fix)]
}

const proxyFindings = (env: Env): Finding[] => {
  if (!env.serverUrl.startsWith('https:') || env.trustedProxies > 0) return []
  return [
    warning(
      'TRUSTED_PROXIES is 0 while the site has TLS, which Next does not end itself: all buyers share their proxy’s address.',
      'Set TRUSTED_PROXIES to the number of proxies before the site, each of which adds to X-Forwarded-For.',
    ),
  ]
}

const check = (name: string, findings: (env: Env) => Finding[]): Check => ({
  name: `platform.${name}`,
  run: (payload: Payload) => Promise.resolve(findings(envOf(payload))),
})

/** What can be seen from the settings alone. */
export const settingChecks: Check[] = [
  check('secret', secretFindings),
  check('keyring', keyringFindings),
  check('address', addressFindings),
  check('proxies', proxyFindings),
]
