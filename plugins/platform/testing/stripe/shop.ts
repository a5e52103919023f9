import type { Payload } from 'payload'
import type { Id } from '../../../kernel/id.ts'
import { offerOnSale } from '../offer-on-sale.ts'
import { deliverDue, peek } from '../peek.ts'
import { rest } from '../rest.ts'
import { shopper } from '../shopper.ts'
import type { DoubleEvent } from './books.ts'
import type { StripeDouble } from './index.ts'

/** What a spec of card payments needs: a shop with one offer of USD 12.00, and a way for Stripe to call it. */
export const stripeShop = async (payload: Payload, stripe: StripeDouble) => {
  const { offerId } = await offerOnSale(payload)
  const ask = rest(payload)

  const post = (body: string, signature: string) =>
    ask<{ code?: string; isNew?: boolean }>('POST', '/api/shop/webhooks/stripe', {
      body,
      headers: { 'content-type': 'application/json', 'stripe-signature': signature },
    })

  const tell = (event: DoubleEvent) => {
    const { body, signature } = stripe.sign(event)
    return post(body, signature)
  }

  const orderOf = async (number: string) => {
    const order = await peek(payload, (tx) => tx.find('orders', { number: { equals: number } }))
    if (!order) throw new Error('The order is gone')
    return order
  }

  const licensesOf = (orderId: Id) =>
    peek(payload, (tx) => tx.list('licenses', { where: { order: { equals: orderId } } }))

  /** An order that waits at Stripe. */
  const waiting = async () => {
    const visitor = shopper(payload)
    const { number, payUrl } = (await visitor.buy(offerId)).json
    const { providerRef, id } = await orderOf(number)
    return { visitor, number, payUrl, id, session: providerRef ?? '' }
  }

  /** Everything that Stripe has to say about a session, oldest first. */
  const eventsAbout = (session: string) => {
    const intent = stripe.state.sessions.get(session)?.payment_intent
    return stripe.state.events.filter(({ data: { object } }) => {
      const { id, payment_intent: of } = object as { id?: string; payment_intent?: string }
      return id === session || (intent !== null && of === intent)
    })
  }

  /** Stripe tells all of it, once and in order, and the worker works it off. */
  const tellAll = async (session: string): Promise<number[]> => {
    const statuses: number[] = []
    for (const event of eventsAbout(session)) statuses.push((await tell(event)).status)
    await deliverDue(payload)
    return statuses
  }

  const paid = async () => {
    const order = await waiting()
    stripe.pay(order.session)
    await tellAll(order.session)
    return order
  }

  return { offerId, post, tell, tellAll, orderOf, licensesOf, waiting, paid, eventsAbout }
}
