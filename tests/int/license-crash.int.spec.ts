import path from 'node:path'
import { expect, it, jest } from '@jest/globals'

import { systemClock } from '../../plugins/kernel/clock.ts'
import { orderPaid } from '../../plugins/payments/contract.ts'
import { setClock } from '../../plugins/platform/registry.ts'
import { boot, deliverDue, killAt, movableClock, peek, sold } from '../../plugins/platform/testing/index.ts'

// Each child loads the whole site, which takes long on a busy machine.
jest.setTimeout(300_000)

const site = await boot({ env: { INTERNAL_URL: 'http://127.0.0.1:9' } })
const { payload } = site
const script = path.join(import.meta.dirname, 'fixtures/deliver-due.ts')

it.each([
  ['licensing.amid-issue', 0],
  ['licensing.after-issue', 3],
])('a paid order has one set of licenses though the worker dies at %s', async (point, before) => {
  const { orderId, customerId } = await sold(payload, { quantity: 3 })
  await peek(payload, (tx) => tx.publish(orderPaid, `order:${String(orderId)}`, { orderId, customerId }))
  const licenses = () => peek(payload, (tx) => tx.count('licenses', { order: { equals: orderId } }))
  const issued = () =>
    peek(payload, (tx) => tx.count('audit-events', { action: { equals: 'license.issued' } }))
  const issuedBefore = await issued()

  expect(await killAt(point, { script, env: site.env })).toMatchObject({ isKilled: true })
  expect(await licenses()).toBe(before)

  // Past the lease that the dead worker left behind.
  const clock = movableClock()
  clock.advance(60)
  setClock(payload, clock)
  await deliverDue(payload)
  await deliverDue(payload)
  setClock(payload, systemClock)
  expect(await licenses()).toBe(3)
  expect((await issued()) - issuedBefore).toBe(3)
})
