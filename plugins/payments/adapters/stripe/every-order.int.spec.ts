import { afterAll, describe, expect, it, jest } from '@jest/globals'
import {
  boot,
  deliverDue,
  movableClock,
  peek,
  race,
  startSmtpServer,
  stripeDouble,
  stripeShop,
} from '../../../platform/testing/index.ts'
import { runSweepers } from '../../../platform/sweepers.ts'
import { resolve, setClock } from '../../../platform/registry.ts'
import { systemCtx } from '../../../platform/system-ctx.ts'
import { random, ways, type Step } from '../../../platform/testing/chance.ts'
import type { DoubleEvent } from '../../../platform/testing/stripe/books.ts'
import { PaymentSetup } from '../../service/payment-setup.ts'
import { settle } from '../../service/settle.ts'

// Hundreds of sales.
jest.setTimeout(300_000)

const clock = movableClock()
const stripe = await stripeDouble(() => clock.now())
const smtp = await startSmtpServer()
afterAll(() => Promise.all([stripe.close(), smtp.close()]))

const { payload } = await boot({
  env: {
    SMTP_URL: smtp.url,
    STRIPE_API_URL: stripe.url,
    STRIPE_SECRET_KEY: stripe.secretKey,
    STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
  },
})
setClock(payload, clock)
const { eventsAbout, licensesOf, orderOf, tell, waiting } = await stripeShop(payload, stripe)

type Act = (session: string) => void
type Waiting = Awaited<ReturnType<typeof waiting>>

const chargeOf = (session: string) => {
  const intent = stripe.state.sessions.get(session)?.payment_intent
  return [...stripe.state.charges.values()].find((each) => each.payment_intent === intent)
}

const disputeOf = (session: string) => {
  const charge = chargeOf(session)
  return [...stripe.state.disputes.values()].findLast((each) => each.charge === charge?.id)?.status
}

/** What Stripe's books mean, in words of its own and of no code of the shop. */
const booksSay = (session: string): string => {
  const { status } = stripe.state.sessions.get(session) ?? {}
  const charge = chargeOf(session)
  if (!charge) {
    const intent = stripe.state.intents.get(stripe.state.sessions.get(session)?.payment_intent ?? '')
    if (intent?.status === 'requires_payment_method') return 'failed'
    return status === 'expired' ? 'expired' : 'pending'
  }
  if (charge.refunded) return 'refunded'
  const dispute = disputeOf(session)
  if (dispute === 'lost') return 'charged-back'
  if (dispute === 'needs_response') return 'disputed'
  return charge.amount_refunded > 0 ? 'partially-refunded' : 'paid'
}

/** Money that was gone before the licenses came leaves none, or closed ones. */
const possibleLicenses: Record<string, string[]> = {
  paid: ['active'],
  'partially-refunded': ['active'],
  disputed: ['suspended', 'revoked'],
  'charged-back': ['revoked', 'none'],
  refunded: ['revoked', 'none'],
}

const expectAsInTheBooks = async ({ number, id, session }: Waiting): Promise<void> => {
  const order = await orderOf(number)
  const licenses = (await licensesOf(id)).map((license) => license.status)
  const payments = await peek(payload, (tx) => tx.count('transactions', { order: { equals: id } }))
  const status = booksSay(session)
  const charge = chargeOf(session)
  expect({ status: order.status, refundedMinor: order.refundedMinor, payments }).toEqual({
    status,
    refundedMinor: charge?.amount_refunded ?? 0,
    payments: charge ? 1 : 0,
  })
  expect(licenses.length).toBeLessThanOrEqual(1)
  expect(possibleLicenses[status] ?? ['none']).toContain(licenses[0] ?? 'none')
}

/** Without looking for missed events: then nothing would be told late. */
const sweep = () => runSweepers(payload, new Map([['payments.fetch-missed-events', clock.now().getTime()]]))

const goThrough = async (way: Step[], acts: Act[]): Promise<void> => {
  const order = await waiting()
  const events: DoubleEvent[] = []
  for (const { does, which } of way) {
    if (does === 'happen') {
      acts[which]?.(order.session)
      events.push(eventsAbout(order.session).at(-1) as DoubleEvent)
    } else {
      expect((await tell(events[which] as DoubleEvent)).status).toBe(200)
      await deliverDue(payload)
    }
  }
  await expectAsInTheBooks(order)
}

const refundPart: Act = (session) => stripe.refund(session, 100)
const refundFails: Act = (session) => stripe.failRefund(session, chargeOf(session)?.amount_refunded ?? 0)

describe('what happens, told late and in whichever order', () => {
  const stories: [string, Act[]][] = [
    ['expired', [stripe.expire]],
    ['paid later, failed', [stripe.payLater, stripe.bounce]],
    ['paid later, all back', [stripe.payLater, stripe.arrive, stripe.refund]],
    ['paid, disputed, won', [stripe.pay, stripe.dispute, stripe.win]],
    ['paid, disputed, lost', [stripe.pay, stripe.dispute, stripe.lose]],
    ['paid, all back, which fails', [stripe.pay, stripe.refund, refundFails]],
    ['paid, part back, disputed, won', [stripe.pay, refundPart, stripe.dispute, stripe.win]],
  ]
  it.each(stories)('%s: ends as the books say', async (_, acts) => {
    const all = ways(acts.length)
    expect(all).toHaveLength([1, 3, 15, 105][acts.length - 1] ?? 0)
    // Of three things nothing is left out; of the hundred ways of four, each fifteenth is gone.
    for (const way of all.filter((_way, at) => acts.length < 4 || at % 15 === 0)) await goThrough(way, acts)
  })
})

/** What can happen next at Stripe. */
const possible = (session: string): Act[] => {
  const { status, payment_status: paymentStatus } = stripe.state.sessions.get(session) ?? {}
  const charge = chargeOf(session)
  if (status === 'open') return [stripe.pay, stripe.pay, stripe.payLater, stripe.expire]
  if (status === 'complete' && paymentStatus === 'unpaid') {
    return booksSay(session) === 'failed' ? [] : [stripe.arrive, stripe.bounce]
  }
  if (!charge) return []
  const dispute = disputeOf(session)
  if (dispute === 'needs_response') return [stripe.win, stripe.lose]
  return [
    ...(charge.refunded ? [] : [refundPart, stripe.refund]),
    ...(charge.amount_refunded > 0 ? [refundFails] : []),
    ...(charge.refunded || dispute ? [] : [stripe.dispute]),
  ]
}

describe('a history by chance', () => {
  it.each(Array.from({ length: 8 }, (_, index) => index + 1))(
    'no. %i ends as the books say, with copies of its events at once, in any order, beside the sweeper',
    async (seed) => {
      const dice = random(seed)
      const pick = <T>(list: T[]): T | undefined => list[dice(list.length)]
      const order = await waiting()
      const hear = (copies: number) => {
        const known = eventsAbout(order.session)
        return race(copies, () => tell(pick(known) as DoubleEvent))
      }
      for (let acts = 1 + dice(7); acts > 0; acts -= 1) {
        pick(possible(order.session))?.(order.session)
        // Some of it arrives, some of it twice, while more happens.
        if (eventsAbout(order.session).length > 0) await hear(1 + dice(4))
        if (dice(2) === 0) await deliverDue(payload)
        if (dice(3) === 0) await sweep()
        clock.advance(dice(30))
      }
      const copies = eventsAbout(order.session).flatMap((event) => [event, event, event])
      copies.sort(() => dice(3) - 1)
      const { values } = await race(copies.length, (index) => tell(copies[index] as DoubleEvent))
      expect(values.filter(({ status }) => status !== 200)).toEqual([])
      await race(3, () => deliverDue(payload))
      clock.advance(1)
      await deliverDue(payload)
      await expectAsInTheBooks(order)
    },
  )
})

describe('an answer of the provider that comes after a newer one was heard', () => {
  const provider = () => {
    const found = resolve(payload, PaymentSetup).providers.get('stripe')
    if (!found) throw new Error('There is no Stripe')
    return found
  }

  it('moves nothing back: the books are read again', async () => {
    const order = await waiting()
    stripe.pay(order.session)
    const [completed] = eventsAbout(order.session)
    await tell(completed as DoubleEvent)
    await deliverDue(payload)
    refundPart(order.session)
    const { fetchPayment } = provider()
    let letGo: () => void = () => undefined
    const held = new Promise<void>((release) => {
      letGo = release
    })
    const answered = new Promise<void>((isRead) => {
      provider().fetchPayment = async (ctx, reference) => {
        provider().fetchPayment = fetchPayment
        const answer = await fetchPayment(ctx, reference)
        isRead()
        await held
        return answer
      }
    })
    const late = settle(await systemCtx(payload), { provider: 'stripe', reference: order.session })
    await answered
    stripe.refund(order.session)
    await tell(eventsAbout(order.session).at(-1) as DoubleEvent)
    await deliverDue(payload)
    expect((await orderOf(order.number)).status).toBe('refunded')
    letGo()
    expect(await late).toMatchObject({ ok: true, value: { outcome: 'already-settled' } })
    await deliverDue(payload)
    await expectAsInTheBooks(order)
  })
})
