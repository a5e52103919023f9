import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import type { Id } from '../../kernel/id.ts'
import { CookieJar } from './cookie-jar.ts'
import { rest, type Caller, type RestReply } from './rest.ts'

/** What checkout and order answer; `code` when they refuse. */
export interface SaleReply {
  code?: string
  details?: Record<string, unknown>
  number: string
  status: string
  payUrl: string | null
}

export type SandboxChoice = 'fail' | 'late' | 'stall' | 'succeed' | 'twice'

export interface Shopper extends Caller {
  cookies: CookieJar
  email: string
  /** Places an order of one unit for USD; `more` is laid over the body. A new checkout key each time. */
  buy: (offerId: Id, more?: Record<string, unknown>) => Promise<RestReply<SaleReply>>
  order: (number: string) => Promise<RestReply<SaleReply & Record<string, unknown>>>
  /** Opens the sandbox's pay page and presses a button. The callback is due, not sent: drain the outbox. */
  choose: (payUrl: string | null, choice: SandboxChoice) => Promise<RestReply<unknown>>
}

/** A browser that has never been here, with an e-mail address of its own. */
export const shopper = (payload: Payload): Shopper => {
  const cookies = new CookieJar()
  const email = `${randomBytes(6).toString('hex')}@example.com`
  const ask = rest(payload, { cookies })
  return {
    cookies,
    email,
    buy: (offerId, more = {}) => {
      const checkoutKey = randomBytes(16).toString('base64url')
      const body = { offerId: String(offerId), currency: 'USD', email, checkoutKey, ...more }
      return ask('POST', '/api/shop/checkout', { body })
    },
    order: (number) => ask('GET', `/api/shop/orders/${number}`),
    choose: async (payUrl, behavior) => {
      const { pathname } = new URL(payUrl ?? '')
      const page = await ask('GET', pathname)
      const token = /name="token" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
      return ask('POST', pathname, {
        body: new URLSearchParams({ behavior, token }).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      })
    },
  }
}
