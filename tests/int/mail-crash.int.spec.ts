import path from 'node:path'
import { afterAll, expect, it, jest } from '@jest/globals'

import { systemClock } from '../../plugins/kernel/clock.ts'
import { orderPaid } from '../../plugins/payments/contract.ts'
import {
  movableClock,
  boot,
  deliverDue,
  killAt,
  peek,
  sold,
  startSmtpServer,
} from '../../plugins/platform/testing/index.ts'
import { setClock } from '../../plugins/platform/registry.ts'

// Each child loads the whole site, which takes long on a busy machine.
jest.setTimeout(300_000)

const smtp = await startSmtpServer()
afterAll(() => smtp.close())
const site = await boot({ env: { SMTP_URL: smtp.url, INTERNAL_URL: 'http://127.0.0.1:9' } })
const { payload } = site
const script = path.join(import.meta.dirname, 'fixtures/deliver-due.ts')

const sell = async () => {
  const { orderId, customerId } = await sold(payload)
  await peek(payload, (tx) => tx.publish(orderPaid, `order:${String(orderId)}`, { orderId, customerId }))
  return orderId
}

/** Past every lease that the dead left behind. */
const deliverLater = async () => {
  const clock = movableClock()
  clock.advance(60)
  setClock(payload, clock)
  await deliverDue(payload)
  // The next child lives in the present.
  setClock(payload, systemClock)
}

const mailOf = (orderId: number | string) =>
  peek(payload, (tx) => tx.find('mails', { order: { equals: orderId } }))

it.each([
  ['mail.before-send', 0],
  ['mail.after-send', 1],
])('one mail comes of an order though the worker dies at %s', async (point, accepted) => {
  smtp.mails.length = 0
  const orderId = await sell()
  const death = await killAt(point, { script, env: site.env })
  expect(death).toMatchObject({ isKilled: true })
  expect(smtp.mails).toHaveLength(accepted)
  expect(await mailOf(orderId)).toMatchObject({ status: 'planned' })

  await deliverLater()
  expect(await mailOf(orderId)).toMatchObject({ status: 'sent' })
  // What was taken just before the death comes again, as the same mail: by its id, with the same link.
  expect(smtp.mails).toHaveLength(accepted + 1)
  expect(new Set(smtp.mails.map((mail) => mail.messageId)).size).toBe(1)
  expect(new Set(smtp.mails.map((mail) => mail.text)).size).toBe(1)
})
