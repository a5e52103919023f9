import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it, jest } from '@jest/globals'
import { handleEndpoints } from 'payload'
import { startEmbeddedPostgres } from '../../plugins/platform/embedded-postgres.ts'
import { setClock } from '../../plugins/platform/registry.ts'
import { runSweepers } from '../../plugins/platform/sweepers.ts'
import {
  boot,
  deliverDue,
  eventually,
  linkOf,
  movableClock,
  owned,
  rest,
  shopper,
  startSmtpServer,
  stripeDouble,
  stripeShop,
} from '../../plugins/platform/testing/index.ts'
import { buildRequest } from '../../plugins/platform/testing/rest.ts'
import type { DoubleEvent } from '../../plugins/platform/testing/stripe/books.ts'
import { announceTestServer } from '../../plugins/platform/testing/test-server.ts'
import { makeTemplate } from '../setup/template.ts'
import { saleOf, wholeSale } from './fixtures/whole-sale.ts'

jest.setTimeout(120_000)

// A PostgreSQL of this file alone, which keeps its promises about crashes.
const dir = await mkdtemp(path.join(tmpdir(), 'duka-restart-'))
// PostgreSQL does not run as root: its own account has to get in.
await chmod(dir, 0o755)
let postgres = await startEmbeddedPostgres({ dir })
const { port } = postgres
announceTestServer({ adminUrl: postgres.url, template: await makeTemplate(postgres.url) })

const stop = () => postgres.stop()
const start = async () => {
  postgres = await startEmbeddedPostgres({ dir, port })
}

const clock = movableClock()
const stripe = await stripeDouble(() => clock.now())
const smtp = await startSmtpServer()
const { payload } = await boot({
  onInit: true,
  env: {
    LOG_LEVEL: 'silent',
    SMTP_URL: smtp.url,
    STRIPE_API_URL: stripe.url,
    STRIPE_SECRET_KEY: stripe.secretKey,
    STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
  },
})
// After the site: it drops its database first.
afterAll(async () => {
  await Promise.all([stripe.close(), smtp.close(), stop()])
  await rm(dir, { recursive: true, force: true })
})
setClock(payload, clock)
const { eventsAbout, offerId, paid, tell, waiting } = await stripeShop(payload, stripe)
const ask = rest(payload)

const work = async () => {
  clock.advance(21)
  await runSweepers(payload, new Map())
  await deliverDue(payload)
}

describe('a database that is restarted under a running site', () => {
  it('takes part in no checkout meanwhile, and the button works again after', async () => {
    const visitor = shopper(payload)
    const checkoutKey = randomBytes(16).toString('base64url')
    await stop()
    expect((await visitor.buy(offerId, { checkoutKey })).status).toBeGreaterThanOrEqual(500)
    expect((await ask('GET', '/api/health')).status).toBe(503)
    await start()
    expect((await visitor.buy(offerId, { checkoutKey })).status).toBe(200)
    expect((await ask('GET', '/api/health')).status).toBe(200)
  })

  it('makes the provider call again; the sale is whole, once', async () => {
    const { session, id } = await waiting()
    stripe.pay(session)
    const event = eventsAbout(session).at(-1) as DoubleEvent
    await stop()
    expect((await tell(event)).status).toBeGreaterThanOrEqual(500)
    await expect(work()).rejects.toThrow()
    await start()
    expect((await tell(event)).json.isNew).toBe(true)
    expect((await tell(event)).json.isNew).toBe(false)
    await work()
    expect(await saleOf(payload, id)).toEqual(wholeSale)
  })

  it('keeps what is due, and delivers it after', async () => {
    const { session, id } = await waiting()
    stripe.pay(session)
    for (const event of eventsAbout(session)) expect((await tell(event)).status).toBe(200)
    await stop()
    await expect(deliverDue(payload)).rejects.toThrow()
    await start()
    await work()
    expect(await saleOf(payload, id)).toEqual(wholeSale)
  })

  it('forgets no refund: its callback comes again, or is asked for', async () => {
    const { session, id } = await paid()
    stripe.refund(session)
    await stop()
    expect((await tell(eventsAbout(session).at(-1) as DoubleEvent)).status).toBeGreaterThanOrEqual(500)
    await start()
    await work()
    expect(await saleOf(payload, id)).toMatchObject({ order: 'refunded', licenses: ['revoked'] })
  })

  it('ends no download that runs, and counts it once when it is back', async () => {
    const file = { name: 'long.bin', bytes: randomBytes(6_000_000) }
    const { owner, licenseId, bytes } = await owned(payload, { file })
    const request = buildRequest(payload, owner, 'GET', await linkOf(payload, owner, licenseId))
    const response = await handleEndpoints({ config: payload.config, request })
    const chunks: Uint8Array[] = []
    for await (const chunk of response.body ?? []) {
      if (chunks.length === 1) await stop()
      chunks.push(chunk)
    }
    expect(Buffer.compare(Buffer.concat(chunks), bytes)).toBe(0)
    const link = await rest(payload, owner)('POST', '/api/shop/downloads', {
      body: { licenseId: String(licenseId) },
    })
    expect(link.status).toBeGreaterThanOrEqual(500)
    await start()
    const used = async () =>
      (await payload.findByID({ collection: 'licenses', id: licenseId })).downloadsUsed ?? 0
    await eventually(async () => (await used()) === 1, 20)
    expect((await rest(payload, owner)('GET', await linkOf(payload, owner, licenseId))).status).toBe(200)
    await eventually(async () => (await used()) === 2)
  })
})
