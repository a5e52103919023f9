import { expect, it } from '@jest/globals'
import { orderPaid } from '../../payments/contract.ts'
import { drain } from '../../platform/outbox/drain.ts'
import { subscriber } from '../../platform/outbox/subscriber.ts'
import { registryOf, setClock } from '../../platform/registry.ts'
import { as, boot, movableClock, peek, race, rest, stranger } from '../../platform/testing/index.ts'

const clock = movableClock()
const { payload } = await boot()
setClock(payload, clock)
const admin = await as(payload, 'admin')
let isMended = false
let heard = 0
registryOf(payload).subscribers.push(
  subscriber('test.broken', orderPaid, () => {
    if (!isMended) return Promise.reject(new Error('The mill stands still'))
    heard += 1
    return Promise.resolve()
  }),
)

const drainNow = () => drain(payload, { limit: 100, deadline: new Date(clock.now().getTime() + 3_600_000) })

const mine = async () => {
  const { docs } = await payload.find({
    collection: 'outbox-events',
    where: { subscriber: { equals: 'test.broken' } },
  })
  return docs[0]!
}

const retry = (caller: object, id: unknown) =>
  rest(payload, caller)<{ code?: string; status?: string }>(
    'POST',
    `/api/shop/deliveries/${String(id)}/retry`,
  )

it('a delivery that gave up is tried again when staff say so, once, and the trail keeps it', async () => {
  await peek(payload, (tx) => tx.publish(orderPaid, 'order:1', { orderId: 1, customerId: 1 }))
  for (let tries = 0; tries < 20; tries += 1) {
    await drainNow()
    clock.advance(13 * 3600)
  }
  const { id, attempts, error, status } = await mine()
  expect([status, error]).toEqual(['dead', 'The mill stands still'])
  expect((await retry(stranger(), id)).status).toBe(401)
  expect((await retry(await as(payload, 'moderator'), id)).status).toBe(403)
  expect((await retry(admin, 999_999)).status).toBe(404)
  expect((await mine()).status).toBe('dead')

  isMended = true
  const { values } = await race(5, () => retry(admin, id))
  expect(values.map((reply) => reply.status).sort()).toEqual([200, 409, 409, 409, 409])
  await drainNow()
  expect([heard, (await mine()).status]).toEqual([1, 'done'])
  expect((await retry(admin, id)).json.code).toBe('CONFLICT')
  const trail = await payload.find({
    collection: 'audit-events',
    where: { action: { equals: 'delivery.retried' } },
  })
  expect(trail.docs).toMatchObject([
    {
      resourceType: 'outbox-events',
      resourceId: String(id),
      details: { subscriber: 'test.broken', attempts },
    },
  ])
})
