import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { afterAll, expect, it, jest } from '@jest/globals'
import {
  boot,
  eventually,
  startSmtpServer,
  stripeDouble,
  stripeShop,
} from '../../plugins/platform/testing/index.ts'
import { saleOf } from './fixtures/whole-sale.ts'

// The worker loads the whole site, which takes long on a busy machine.
jest.setTimeout(120_000)

const stripe = await stripeDouble()
const smtp = await startSmtpServer()
const site = await boot({
  env: {
    SMTP_URL: smtp.url,
    STRIPE_API_URL: stripe.url,
    STRIPE_SECRET_KEY: stripe.secretKey,
    STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
  },
})
const { payload } = site
const { eventsAbout, tell, waiting } = await stripeShop(payload, stripe)

const { NODE_OPTIONS: _jestFlags, ...inherited } = process.env
const root = path.resolve(import.meta.dirname, '../..')
const worker = spawn(
  process.execPath,
  ['--conditions=production', '--import', 'tsx', path.join(root, 'src/scripts/worker.ts')],
  { cwd: root, env: { ...inherited, ...site.env }, stdio: 'ignore' },
)
const ended = once(worker, 'exit')
afterAll(async () => {
  worker.kill('SIGKILL')
  await Promise.all([stripe.close(), smtp.close()])
})

const tellAll = async (session: string) => {
  for (const event of eventsAbout(session)) expect((await tell(event)).status).toBe(200)
}

const becomes = (orderId: number, expected: object, seconds: number) =>
  eventually(async () => {
    const sale = await saleOf(payload, orderId)
    return Object.entries(expected).every(([field, value]) => Reflect.get(sale, field) === value)
  }, seconds)

it('settles, delivers and closes access while a mail hangs, and ends when it is asked to', async () => {
  smtp.behave('hang')
  const first = await waiting()
  stripe.pay(first.session)
  await tellAll(first.session)
  await becomes(first.id, { order: 'paid', issued: 1 }, 60)
  // Its mail hangs for 15 s now.
  await eventually(() => Promise.resolve(smtp.held.length === 1), 30)
  const second = await waiting()
  stripe.pay(second.session)
  stripe.refund(first.session)
  await Promise.all([tellAll(second.session), tellAll(first.session)])
  await becomes(second.id, { order: 'paid', issued: 1 }, 10)
  await eventually(async () => (await saleOf(payload, first.id)).licenses[0] === 'revoked', 10)
  expect(smtp.mails).toEqual([])

  smtp.behave('accept')
  await smtp.waitFor(2, 40)
  worker.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
})
