import { describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { serializeCookie } from '../../platform/cookies.ts'
import { resolve, setClock } from '../../platform/registry.ts'
import { requestCtx } from '../../platform/request-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import {
  as,
  boot,
  buyer,
  CookieJar,
  inBrowser as asBrowser,
  movableClock,
  race,
  rest,
} from '../../platform/testing/index.ts'
import { buyerCookie, Customers } from '../contract.ts'

const { payload } = await boot()
const clock = movableClock('2026-06-01T08:00:00Z')
setClock(payload, clock)
const customers = resolve(payload, Customers)

const inBrowser = <T>(jar: CookieJar, run: (ctx: TxCtx) => Promise<T>): Promise<T> =>
  asBrowser(payload, jar, run)

const scopesOf = (jar: CookieJar) => inBrowser(jar, async (ctx) => ctx.actor.buyer?.scopes ?? [])

const newCustomer = (email: string) =>
  inBrowser(new CookieJar(), (ctx) => customers.recognize(ctx, { email, phone: null }, 'en'))

const newOrder = async (customerId: Id, key: string): Promise<Id> => {
  const { id } = await inBrowser(new CookieJar(), ({ tx }) =>
    tx.insert('orders', {
      number: `DK-${key}`,
      status: 'pending',
      customer: customerId,
      locale: 'en',
      currency: 'USD',
      totalMinor: 0,
      provider: 'sandbox',
      checkoutKey: key,
      refundedMinor: 0,
    }),
  )
  return id
}

describe('recognizing a customer', () => {
  it('gives one customer to one address, however many ask at once', async () => {
    const { values, errors } = await race(12, () => newCustomer('one@buyer.example'))
    expect(errors).toEqual([])
    expect(new Set(values.map((each) => each.customerId)).size).toBe(1)
  })

  it('never ties a typed phone number to an e-mail: neither gets the other’s things', async () => {
    const phone = '+254712345678'
    const byPhone = await inBrowser(new CookieJar(), (ctx) =>
      customers.recognize(ctx, { email: null, phone }, 'sw'),
    )
    const both = await inBrowser(new CookieJar(), (ctx) =>
      customers.recognize(ctx, { email: 'eve@buyer.example', phone }, 'en'),
    )
    expect(both).toMatchObject({ email: 'eve@buyer.example', phone: null })
    expect(both.customerId).not.toBe(byPhone.customerId)
    const fresh = await inBrowser(new CookieJar(), (ctx) =>
      customers.recognize(ctx, { email: 'mallory@buyer.example', phone: '+254798765432' }, 'en'),
    )
    const owner = await inBrowser(new CookieJar(), (ctx) =>
      customers.recognize(ctx, { email: null, phone: '+254798765432' }, 'en'),
    )
    expect(owner.customerId).not.toBe(fresh.customerId)
  })
})

describe('the browser that bought', () => {
  it('gets a cookie that scripts cannot read and other sites cannot send, for 90 days', async () => {
    const customer = await newCustomer('cookie@buyer.example')
    const orderId = await newOrder(customer.customerId, 'cookie')
    const ctx = await requestCtx(await createLocalReq({}, payload))
    await transact(ctx, async (inside) => {
      await customers.admitToOrder(inside, customer.customerId, orderId)
      return ok(null)
    })
    expect(ctx.cookies).toHaveLength(1)
    const [change] = ctx.cookies
    expect(serializeCookie(change!, true)).toMatch(
      /^duka_buyer=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=7776000; Secure$/,
    )
    expect(serializeCookie(change!, false)).not.toContain('Secure')
    const { docs } = await payload.find({ collection: 'customer-sessions', limit: 100, overrideAccess: true })
    expect(JSON.stringify(docs)).not.toContain(change!.value)
  })

  it('sees that order and only that, and keeps its session for the next', async () => {
    const customer = await newCustomer('scopes@buyer.example')
    const [first, second] = [
      await newOrder(customer.customerId, 's1'),
      await newOrder(customer.customerId, 's2'),
    ]
    const jar = new CookieJar()
    await inBrowser(jar, (ctx) => customers.admitToOrder(ctx, customer.customerId, first))
    const token = jar.get(buyerCookie)
    expect(await scopesOf(jar)).toEqual([{ customerId: customer.customerId, kind: 'order', orderId: first }])
    await inBrowser(jar, (ctx) => customers.admitToOrder(ctx, customer.customerId, second))
    await inBrowser(jar, (ctx) => customers.admitToOrder(ctx, customer.customerId, second))
    expect(jar.get(buyerCookie)).toBe(token)
    expect(new Set((await scopesOf(jar)).map((scope) => scope.orderId))).toEqual(new Set([first, second]))
  })

  it('sets no cookie when its transaction is rolled back', async () => {
    const customer = await newCustomer('rollback@buyer.example')
    const orderId = await newOrder(customer.customerId, 'rb')
    const ctx = await requestCtx(await createLocalReq({}, payload))
    await transact(ctx, async (inside) => {
      await customers.admitToOrder(inside, customer.customerId, orderId)
      return { ok: false, code: 'CONFLICT' }
    })
    expect(ctx.cookies).toEqual([])
  })
})

describe('a session', () => {
  it('is nobody’s after 90 days, and notes visits once an hour', async () => {
    const jar = new CookieJar()
    const customer = await newCustomer('time@buyer.example')
    const orderId = await newOrder(customer.customerId, 'time')
    await inBrowser(jar, (ctx) => customers.admitToOrder(ctx, customer.customerId, orderId))
    const sessionId = await inBrowser(jar, async (ctx) => ctx.actor.buyer?.sessionId)
    const seen = async () =>
      (await payload.findByID({ collection: 'customer-sessions', id: sessionId! })).lastSeenAt
    const start = await seen()
    clock.advance(3599)
    await scopesOf(jar)
    expect(await seen()).toBe(start)
    clock.advance(1)
    await scopesOf(jar)
    expect(await seen()).not.toBe(start)
    clock.advance(90 * 86_400)
    expect(await scopesOf(jar)).toEqual([])
  })

  it('cannot be made up, cut, lengthened or borrowed from another kind of token', async () => {
    const known = await buyer(payload)
    const token = known.cookies.get(buyerCookie)!
    const link = await inBrowser(new CookieJar(), (ctx) => customers.issueLink(ctx, known.customerId))
    const wrong = [
      '',
      'null',
      token.slice(1),
      `${token}a`,
      link,
      `${token}\u0000`,
      token.split('').reverse().join(''),
    ]
    for (const value of wrong) {
      const jar = new CookieJar()
      jar.set(buyerCookie, encodeURI(value))
      expect(await scopesOf(jar)).toEqual([])
    }
  })

  it('is listed by device, and ends at once when another browser of the customer revokes it', async () => {
    const laptop = await buyer(payload)
    const phone = await buyer(payload, { customerId: laptop.customerId })
    const stranger = await buyer(payload)
    const list = await rest(payload, laptop)<{ sessions: { sessionId: string }[] }>(
      'GET',
      '/api/shop/sessions',
    )
    const ids = list.json.sessions.map((each) => each.sessionId)
    expect(ids).toEqual(expect.arrayContaining([String(laptop.sessionId), String(phone.sessionId)]))
    expect(ids).not.toContain(String(stranger.sessionId))
    expect(list.json.sessions).toContainEqual(expect.objectContaining({ browser: 'Test', isCurrent: true }))

    const revoke = (caller: typeof laptop, id: unknown) =>
      rest(payload, caller)('POST', `/api/shop/sessions/${String(id)}/revoke`)
    expect((await revoke(stranger, phone.sessionId)).status).toBe(404)
    expect((await revoke(laptop, phone.sessionId)).status).toBe(200)
    expect((await rest(payload, phone)('GET', '/api/shop/sessions')).status).toBe(401)
    expect((await rest(payload, laptop)('GET', '/api/shop/sessions')).status).toBe(200)
    expect((await revoke(laptop, laptop.sessionId)).status).toBe(200)
    expect(laptop.cookies.get(buyerCookie)).toBeUndefined()
  })

  it('with one order only does not list or end the browsers of its customer', async () => {
    const owner = await buyer(payload)
    const orderId = await newOrder(owner.customerId, 'listing')
    const guest = await buyer(payload, { customerId: owner.customerId, orderId })
    const list = await rest(payload, guest)<{ sessions: object[] }>('GET', '/api/shop/sessions')
    expect(list.json.sessions).toHaveLength(1)
    const path = `/api/shop/sessions/${String(owner.sessionId)}/revoke`
    expect((await rest(payload, guest)('POST', path)).status).toBe(404)
  })

  it('and a staff session live in one browser without touching each other', async () => {
    const [owner, visitor] = [await as(payload, 'owner'), await buyer(payload)]
    owner.cookies.set(buyerCookie, visitor.cookies.get(buyerCookie)!)
    const both = rest(payload, owner)
    const me = () => both<{ user: { id: number } | null }>('GET', '/api/users/me')
    expect((await me()).json.user?.id).toBe(owner.user.id)
    expect((await both('GET', '/api/shop/sessions')).status).toBe(200)
    expect((await both('GET', '/api/orders')).status).toBe(200)
    expect((await both('POST', '/api/shop/library/leave', { body: {} })).status).toBe(200)
    expect(owner.cookies.get(buyerCookie)).toBeUndefined()
    expect((await both('GET', '/api/shop/sessions')).status).toBe(401)
    expect((await me()).json.user?.id).toBe(owner.user.id)
    // The other way round: a buyer alone is no staff.
    expect((await rest(payload, await buyer(payload))('GET', '/api/orders')).status).toBe(403)
  })
})
