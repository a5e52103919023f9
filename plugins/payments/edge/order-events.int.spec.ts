import { describe, expect, it } from '@jest/globals'
import { handleEndpoints } from 'payload'
import { boot, deliverDue, offerOnSale, peek, shopper, type Shopper } from '../../platform/testing/index.ts'
import { orderWatchOf } from './order-watch.ts'

const { payload } = await boot()
const { offerId } = await offerOnSale(payload)

const open = async (caller: Shopper, number: string, headers: Record<string, string> = {}) => {
  const leaving = new AbortController()
  const request = new Request(`http://localhost:3000/api/shop/orders/${number}/events`, {
    headers: { cookie: caller.cookies.header() ?? '', ...headers },
    signal: leaving.signal,
  })
  const response = await handleEndpoints({ config: payload.config, request })
  return { response, leave: () => leaving.abort() }
}

const setStatus = (number: string, status: 'failed' | 'paid') =>
  peek(payload, async (tx) => {
    const order = await tx.find('orders', { number: { equals: number } })
    await tx.set('orders', order?.id ?? 0, { status })
  })

/** Reads until the text holds `wanted`, or the stream ends. */
const readUntil = async (response: Response, wanted: string): Promise<string> => {
  const reader = response.body?.getReader()
  let text = ''
  while (reader && !text.includes(wanted)) {
    const { value, done } = await reader.read()
    if (done) break
    text += new TextDecoder().decode(value)
  }
  reader?.releaseLock()
  return text
}

describe('live status of an order', () => {
  it('says how it stands, then what becomes of it, and ends', async () => {
    const visitor = shopper(payload)
    const { number } = (await visitor.buy(offerId)).json
    const { response } = await open(visitor, number)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch('text/event-stream')
    expect(await readUntil(response, 'data:')).toContain(
      'id: pending\nevent: status\ndata: {"status":"pending"}',
    )
    await setStatus(number, 'paid')
    expect(await readUntil(response, 'paid')).toContain('id: paid\nevent: status\ndata: {"status":"paid"}')
    expect(await readUntil(response, 'more')).toBe('')
    expect(orderWatchOf(payload).size).toBe(0)
  })

  it('repeats nothing to a browser that comes back, and tells it at once what it missed', async () => {
    const visitor = shopper(payload)
    const { number } = (await visitor.buy(offerId)).json
    const seen = { 'last-event-id': 'pending' }
    const { response, leave } = await open(visitor, number, seen)
    expect(await readUntil(response, 'retry: 2000\n\n')).not.toContain('pending')
    leave()
    await setStatus(number, 'failed')
    expect(await readUntil((await open(visitor, number, seen)).response, 'data:')).toContain('id: failed')
    // Nothing more is to come: the browser is told to stay away.
    expect((await open(visitor, number, { 'last-event-id': 'failed' })).response.status).toBe(204)
  })

  it('forgets a browser that leaves', async () => {
    const visitor = shopper(payload)
    const { number } = (await visitor.buy(offerId)).json
    const first = await open(visitor, number)
    const second = await open(visitor, number)
    expect(orderWatchOf(payload).size).toBe(2)
    first.leave()
    await second.response.body?.cancel()
    expect(orderWatchOf(payload).size).toBe(0)
  })

  it('is for whoever may see the order', async () => {
    const visitor = shopper(payload)
    const { number } = (await visitor.buy(offerId)).json
    expect((await open(shopper(payload), number)).response.status).toBe(404)
    expect((await open(visitor, 'DK-NONE')).response.status).toBe(404)
    expect((await open(visitor, 'DK%00')).response.status).toBe(404)
    await deliverDue(payload)
  })
})
