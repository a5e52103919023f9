import { randomBytes } from 'node:crypto'
import { createLocalReq, type Payload } from 'payload'

import { daysAfter } from '../../kernel/clock.ts'
import type { Id } from '../../kernel/id.ts'
import { newToken } from '../../kernel/token.ts'
import { clockOf, keyringOf, slugOf } from '../registry.ts'
import { CookieJar } from './cookie-jar.ts'
import type { Caller } from './rest.ts'

/** A browser that has proved to be a customer's. Pass it where `rest` and `graphql` take a caller. */
export interface BuyerCaller extends Caller {
  cookies: CookieJar
  customerId: Id
  sessionId: Id
  email: string
}

export interface BuyerOptions {
  /** An existing customer's browser. @default a new customer */
  customerId?: Id
  email?: string
  /** Opens this one order only. @default the whole library */
  orderId?: Id
}

const isId = (value: unknown): value is Id => typeof value === 'number' || typeof value === 'string'

/** Opens a buyer's session as a mailed link would, without the mail. */
export const buyer = async (payload: Payload, options: BuyerOptions = {}): Promise<BuyerCaller> => {
  const req = await createLocalReq({}, payload)
  const insert = async (
    collection: 'customer-sessions' | 'customers' | 'session-scopes',
    data: Record<string, unknown>,
  ) => {
    const made = (await payload.db.create({ collection: slugOf(payload, collection), data, req })) as object
    if (!('id' in made) || !isId(made.id)) throw new Error(`No id came back from ${collection}`)
    return made.id
  }
  const email = options.email ?? `buyer-${randomBytes(4).toString('hex')}@buyer.example`
  const customer = options.customerId ?? (await insert('customers', { email, locale: 'en' }))
  const token = newToken()
  const now = clockOf(payload).now()
  const session = await insert('customer-sessions', {
    tokenHash: keyringOf(payload).hash('session', token),
    browser: 'Test',
    lastSeenAt: now.toISOString(),
    expiresAt: daysAfter(now, 30).toISOString(),
  })
  const order = options.orderId
  await insert('session-scopes', {
    scopeKey: `${session}:${customer}:${order ?? 'full'}`,
    session,
    customer,
    kind: order === undefined ? 'full' : 'order',
    ...(order === undefined ? {} : { order }),
  })
  const cookies = new CookieJar()
  cookies.set('duka_buyer', token)
  return { cookies, customerId: customer, sessionId: session, email }
}
