import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { BenchError } from './bench-error.ts'
import type { Measuring } from './measuring.ts'
import type { Row } from './row.ts'

/** Tries of each kind. Every number is tried once, so that none is locked. */
const TRIES = 400
const QUICK_TRIES = 40
const WARM_UP = 20
const GOAL_MS = 5
const REQUEST_MS = 30_000

const refused = z.object({ code: z.literal('RETURN_UNKNOWN') })

/** Each request comes from an address of its own: the bench's shop trusts the proxy that we stand for. */
const post = async (shopUrl: string, path: string, body: object): Promise<string> => {
  const [a = 0, b = 0, c = 0] = randomBytes(3)
  const response = await fetch(`${shopUrl}/api/shop${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': `10.${a}.${b}.${c}` },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(REQUEST_MS),
  })
  return response.text()
}

const phoneOf = (kind: 1 | 2, index: number): string => `+2547${kind}2${String(index).padStart(6, '0')}`

const buyByPhone = async ({ shop, onSale }: Measuring, phone: string): Promise<void> => {
  const checkoutKey = randomBytes(16).toString('base64url')
  const body = { offerId: onSale.offerId, currency: 'USD', phone, checkoutKey }
  const answer = await post(shop.url, '/checkout', body)
  if (!answer.includes('"paid"')) throw new BenchError(`A free order was not given: ${answer.slice(0, 200)}`)
}

const timeWrongDate = async ({ shop }: Measuring, phone: string): Promise<number> => {
  const start = performance.now()
  const answer = await post(shop.url, '/library/date', { phone, date: '2020-01-01' })
  const ms = performance.now() - start
  const parsed: unknown = JSON.parse(answer)
  refused.parse(parsed)
  return ms
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const oneDecimal = (ms: number): string => `${ms.toFixed(1)} ms`

/** A wrong date for numbers that bought something, beside one for numbers that did not, in turns. */
export const measureReturn = async (bench: Measuring): Promise<Row> => {
  const tries = bench.options.isQuick ? QUICK_TRIES : TRIES
  for (let index = 0; index < tries + WARM_UP; index += 1) await buyByPhone(bench, phoneOf(1, index))
  const times: Record<1 | 2, number[]> = { 1: [], 2: [] }
  for (let index = 0; index < tries + WARM_UP; index += 1) {
    // Who goes first changes, so that neither has the warmer caches.
    for (const kind of index % 2 === 0 ? ([1, 2] as const) : ([2, 1] as const)) {
      const ms = await timeWrongDate(bench, phoneOf(kind, index))
      if (index >= WARM_UP) times[kind].push(ms)
    }
  }
  const [known, unknown] = [median(times[1]), median(times[2])]
  const apart = Math.abs(known - unknown)
  return {
    what: 'A wrong date, for a known number',
    ours: oneDecimal(known),
    floor: `${oneDecimal(unknown)} (unknown)`,
    ratio: `${apart.toFixed(2)} ms apart`,
    goal: `≤ ${GOAL_MS} ms apart`,
    isMet: apart <= GOAL_MS,
    notes: [`medians of ${tries} tries each, in turns, each of another number and from another address`],
  }
}
