import { afterAll, describe, expect, it } from '@jest/globals'
import {
  boot,
  deliverDue,
  movableClock,
  peek,
  stripeDouble,
  stripeShop,
} from '../../../platform/testing/index.ts'
import { envOf, setClock } from '../../../platform/registry.ts'
import type { DoubleEvent } from '../../../platform/testing/stripe/books.ts'

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
const { eventsAbout, post, tell, waiting } = await stripeShop(payload, stripe)

type Waiting = Awaited<ReturnType<typeof waiting>>

/** All that a callback could have moved, and the trail. */
const stateOf = ({ id }: Waiting) =>
  peek(payload, async (tx) => {
    const order = await tx.load('orders', id)
    const ofOrder = { order: { equals: id } }
    return {
      order: { status: order?.status, revision: order?.revision, refundedMinor: order?.refundedMinor },
      payments: await tx.count('transactions', ofOrder),
      licenses: await tx.count('licenses', ofOrder),
      mails: await tx.count('mails', ofOrder),
      due: await tx.count('outbox-events', { status: { in: ['pending', 'running'] } }),
    }
  })

const inbox = () => peek(payload, (tx) => tx.count('provider-events', {}))

const refusals = () =>
  peek(payload, (tx) =>
    tx.list('audit-events', {
      where: { action: { in: ['payment.callback-refused', 'payment.refused'] } },
      sort: '-id',
    }),
  )

/** An order that is paid at Stripe, of which the shop has not heard. */
const paidThere = async () => {
  const order = await waiting()
  stripe.pay(order.session)
  const event = eventsAbout(order.session).at(-1) as DoubleEvent
  return { ...order, event, ...stripe.sign(event) }
}

const minutes = (by: number) => new Date(clock.now().getTime() + by * 60_000)

type There = Awaited<ReturnType<typeof paidThere>>

const withoutSecrets = async <T>(run: () => Promise<T>): Promise<T> => {
  const env = envOf(payload)
  const { stripeWebhookSecret } = env
  Object.assign(env, { stripeWebhookSecret: '' })
  try {
    return await run()
  } finally {
    Object.assign(env, { stripeWebhookSecret })
  }
}

describe('a callback that is not believed at the door', () => {
  const send = ({ body, signature }: { body: string; signature: string }) => post(body, signature)
  const cases: [string, (of: There) => ReturnType<typeof post>, number, string][] = [
    ['no signature', ({ body }) => post(body, ''), 400, 'BAD_SIGNATURE'],
    ['a signature over other bytes', (of) => post(`${of.body} `, of.signature), 400, 'BAD_SIGNATURE'],
    [
      'another’s secret',
      ({ event }) => send(stripe.sign(event, clock.now(), 'whsec_of_somebody_else')),
      400,
      'BAD_SIGNATURE',
    ],
    [
      'a timestamp of 6 minutes ago',
      ({ event }) => send(stripe.sign(event, minutes(-6))),
      400,
      'BAD_SIGNATURE',
    ],
    ['a timestamp of the future', ({ event }) => send(stripe.sign(event, minutes(6))), 400, 'BAD_SIGNATURE'],
    ['no secret here', (of) => withoutSecrets(() => send(of)), 404, 'NOT_CONFIGURED'],
    ['a body of 2 MB', ({ signature }) => post('x'.repeat(2_000_000), signature), 413, 'BODY_TOO_LARGE'],
    ['no JSON, though signed', () => send(stripe.signText('not json')), 400, 'BAD_JSON'],
    ['no event, though signed', () => send(stripe.sign({ hello: 'world' })), 400, 'BAD_INPUT'],
  ]
  it.each(cases)(
    '%s: is answered so, moves nothing, and leaves a row in the trail',
    async (_, ask, status, code) => {
      const order = await paidThere()
      const [before, rows, [last]] = [await stateOf(order), await inbox(), await refusals()]
      const answer = await ask(order)
      expect([answer.status, answer.json.code]).toEqual([status, code])
      await deliverDue(payload)
      expect(await stateOf(order)).toEqual(before)
      expect(await inbox()).toBe(rows)
      const [noted, previous] = await refusals()
      expect(noted).toMatchObject({
        action: 'payment.callback-refused',
        details: { provider: 'stripe', code },
      })
      expect(previous?.id).toBe(last?.id)
    },
  )
})

describe('a callback that the books contradict', () => {
  const cases: [string, object, string][] = [
    ['a cent less', { amount_total: 1199 }, 'WRONG_AMOUNT'],
    ['a hundred times as much', { amount_total: 120_000 }, 'WRONG_AMOUNT'],
    ['another currency', { currency: 'tzs' }, 'WRONG_CURRENCY'],
  ]
  it.each(cases)(
    '%s: is kept as refused, moves nothing, and the trail says why',
    async (_, books, reason) => {
      const order = await paidThere()
      const before = await stateOf(order)
      Object.assign(stripe.state.sessions.get(order.session) ?? {}, books)
      expect((await tell(order.event)).status).toBe(200)
      await deliverDue(payload)
      expect(await stateOf(order)).toEqual(before)
      const kept = await peek(payload, (tx) =>
        tx.find('provider-events', { eventId: { equals: order.event.id } }),
      )
      expect(kept).toMatchObject({ status: 'refused', outcome: `refused: ${reason}` })
      const [noted] = await refusals()
      expect(noted).toMatchObject({
        action: 'payment.refused',
        resourceId: String(order.id),
        details: { reason, reference: order.session },
      })
    },
  )

  const foreign: [string, (session: string) => void][] = [
    ['that Stripe does not know', (session) => void stripe.state.sessions.delete(session)],
    [
      'of another program with the same account',
      (session) => Object.assign(stripe.state.sessions.get(session) ?? {}, { metadata: {} }),
    ],
    [
      'that names an order of another shop',
      (session) =>
        Object.assign(stripe.state.sessions.get(session) ?? {}, { metadata: { order_number: 'XX-1' } }),
    ],
  ]
  it.each(foreign)('a session %s pays for nothing here, and is kept as unknown', async (_, make) => {
    const mine = await waiting()
    const theirs = await paidThere()
    // Not of any order of ours: the one that it was made for is forgotten.
    await peek(payload, (tx) => tx.set('orders', theirs.id, { providerRef: `cs_test_was_${theirs.session}` }))
    make(theirs.session)
    const before = [await stateOf(mine), await stateOf(theirs)]
    expect((await tell(theirs.event)).status).toBe(200)
    await deliverDue(payload)
    expect([await stateOf(mine), await stateOf(theirs)]).toEqual(before)
    const kept = await peek(payload, (tx) =>
      tx.find('provider-events', { eventId: { equals: theirs.event.id } }),
    )
    expect(kept).toMatchObject({ status: 'ignored', outcome: 'unknown', order: null })
  })
})
