import { afterAll, describe, expect, it } from '@jest/globals'
import { boot, deliverDue, movableClock, stripeDouble, stripeShop } from '../../platform/testing/index.ts'
import { resolve, setClock } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { Payments } from '../contract.ts'
import { fetchMissedEvents } from './fetch-missed-events.ts'

const clock = movableClock()
const stripe = await stripeDouble(() => clock.now())
afterAll(() => stripe.close())

const { payload } = await boot({
  env: {
    STRIPE_API_URL: stripe.url,
    STRIPE_SECRET_KEY: stripe.secretKey,
    STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
  },
})
setClock(payload, clock)
const { eventsAbout, orderOf, paid, waiting } = await stripeShop(payload, stripe)

describe('callbacks that never came', () => {
  it('are asked for, and leave the orders where the books are', async () => {
    const { number, session } = await waiting()
    stripe.pay(session)
    stripe.refund(session, 300)
    await fetchMissedEvents.run(payload)
    await fetchMissedEvents.run(payload)
    await deliverDue(payload)
    expect(await orderOf(number)).toMatchObject({ status: 'partially-refunded', refundedMinor: 300 })
  })
})

describe('a stored event', () => {
  it('can be rehearsed: it says what would change, and changes nothing', async () => {
    const { number, session } = await paid()
    const [event] = eventsAbout(session)
    stripe.refund(session)
    const rehearse = async () => {
      const answer = await resolve(payload, Payments).rehearse(await systemCtx(payload), event?.id ?? '')
      if (!answer.ok) throw new Error(answer.code)
      return answer.value
    }
    expect(await rehearse()).toMatchObject({
      order: number,
      outcome: 'moved',
      changes: expect.arrayContaining([{ field: 'status', before: 'paid', after: 'refunded' }]) as unknown,
      trail: ['order.refunded'],
    })
    expect((await rehearse()).events.join()).toContain('payments.order-reversed')
    expect((await orderOf(number)).status).toBe('paid')
    const nobody = await resolve(payload, Payments).rehearse(await systemCtx(payload), 'evt_nobody')
    expect(nobody).toMatchObject({ ok: false, code: 'NOT_FOUND' })
  })
})
