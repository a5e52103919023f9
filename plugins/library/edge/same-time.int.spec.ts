import { expect, it } from '@jest/globals'
import { resolve } from '../../platform/registry.ts'
import { boot, CookieJar, inBrowser, rest } from '../../platform/testing/index.ts'
import { Customers } from '../../customers/contract.ts'

const { payload } = await boot()
const ask = rest(payload)

/** Each contact is tried once, so that no lock stands in the way. */
const mostTries = 400
const warmUp = 20
const mostMsApart = 5

type Kind = 'known' | 'unknown'

const phoneOf = (kind: Kind, index: number): string =>
  `+25471${kind === 'known' ? '2' : '3'}${String(index).padStart(6, '0')}`
const emailOf = (kind: Kind, index: number): string => `${kind}-${String(index)}@time.example`

// Somebody of each known contact has bought, as the checkout writes it: the number stands on the order.
await inBrowser(payload, new CookieJar(), async (ctx) => {
  for (let index = 0; index < mostTries + warmUp; index += 1) {
    const contact = { phone: phoneOf('known', index), email: emailOf('known', index) }
    const { customerId } = await resolve(payload, Customers).recognize(ctx, contact, 'en')
    await ctx.tx.insert('orders', {
      number: `DK-TIME-${String(index)}`,
      status: 'paid',
      customer: customerId,
      ...contact,
      locale: 'en',
      currency: 'USD',
      totalMinor: 1200,
      refundedMinor: 0,
      provider: 'sandbox',
      providerRef: `time-${String(index)}`,
      checkoutKey: `time-${String(index)}`,
      paidAt: '2026-06-01T08:00:00.000Z',
    })
  }
})

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const doors = {
  'a wrong date': (kind: Kind, index: number) =>
    ask('POST', '/api/shop/library/date', { body: { phone: phoneOf(kind, index), date: '2020-01-01' } }),
  'a wish for a code': (kind: Kind, index: number) =>
    ask('POST', '/api/shop/library/code', { body: { contact: emailOf(kind, index) } }),
  'a wish for a link': (kind: Kind, index: number) =>
    ask('POST', '/api/shop/library/link', { body: { email: emailOf(kind, index) } }),
}

it.each([
  ['a wrong date', mostTries],
  ['a wish for a code', 100],
  ['a wish for a link', 100],
] as const)(
  '%s takes as long for a known contact as for an unknown one',
  async (name, tries) => {
    const door = doors[name]
    const times: Record<Kind, number[]> = { known: [], unknown: [] }
    const answers = new Set<string>()
    for (let index = 0; index < tries + warmUp; index += 1) {
      // In turns, and who goes first changes: whatever else this machine does is done to both.
      for (const kind of index % 2 === 0
        ? (['known', 'unknown'] as const)
        : (['unknown', 'known'] as const)) {
        const start = performance.now()
        const { status, text } = await door(kind, index)
        if (index >= warmUp) times[kind].push(performance.now() - start)
        answers.add(`${String(status)} ${text}`)
      }
    }
    expect([...answers]).toHaveLength(1)
    expect(Math.abs(median(times.known) - median(times.unknown))).toBeLessThan(mostMsApart)
  },
  120_000,
)
