import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { CookieJar } from '../../../plugins/platform/testing/cookie-jar.ts'
import { BenchError } from './bench-error.ts'

/** A browser that has bought something. */
export interface Buyer {
  licenseId: string
  /** Asks for a one-time link: the request that opens it, once, within 30 s. */
  grant: () => Promise<{ url: string; headers: Record<string, string> }>
}

/** Licenses are issued by the worker, after the order. */
const LICENSE_SECONDS = 60
const REQUEST_MS = 30_000

const ordered = z.object({ number: z.string(), status: z.literal('paid') })
const library = z.object({ items: z.array(z.object({ licenseId: z.string() })) })
const granted = z.object({ url: z.string().startsWith('/') })

const asker = (shopUrl: string, jar: CookieJar) => async (method: string, path: string, body?: object) => {
  const response = await fetch(`${shopUrl}/api/shop${path}`, {
    method,
    headers: { 'content-type': 'application/json', cookie: jar.header() ?? '' },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(REQUEST_MS),
  })
  jar.take(response.headers)
  const text = await response.text()
  if (!response.ok) throw new BenchError(`${method} ${path} was refused with ${response.status}: ${text}`)
  const answer: unknown = JSON.parse(text)
  return answer
}

const untilLicensed = async (ask: ReturnType<typeof asker>): Promise<string> => {
  const deadline = performance.now() + LICENSE_SECONDS * 1000
  while (performance.now() < deadline) {
    const [item] = library.parse(await ask('GET', '/library')).items
    if (item) return item.licenseId
    await sleep(250)
  }
  throw new BenchError(`A paid order had no license after ${LICENSE_SECONDS} s.`)
}

/** Buys a free offer over HTTP, as a stranger with a new address. */
export const buy = async (shopUrl: string, offerId: string): Promise<Buyer> => {
  const jar = new CookieJar()
  const ask = asker(shopUrl, jar)
  ordered.parse(
    await ask('POST', '/checkout', {
      offerId,
      currency: 'USD',
      email: `${randomBytes(6).toString('hex')}@bench.example`,
      checkoutKey: randomBytes(16).toString('base64url'),
    }),
  )
  const licenseId = await untilLicensed(ask)
  return {
    licenseId,
    grant: async () => {
      const { url } = granted.parse(await ask('POST', '/downloads', { licenseId }))
      return { url: `${shopUrl}${url}`, headers: { cookie: jar.header() ?? '' } }
    },
  }
}
