import type { Payload } from 'payload'
import type { Pool } from 'pg'
import { drain } from '../../../../plugins/platform/outbox/drain.ts'
import { keyringOf, registryOf } from '../../../../plugins/platform/registry.ts'
import { rest } from '../../../../plugins/platform/testing/rest.ts'
import { BenchError } from '../bench-error.ts'
import { learnScript } from '../replay/learn-script.ts'
import type { Recording } from '../replay/learn-value.ts'
import { newMemory, playScript, type Script } from '../replay/play-script.ts'
import { recordStatements } from '../replay/record-statements.ts'
import type { PaidAtProvider } from './pending-orders.ts'

const RECORDINGS = 3
const DRAIN_SECONDS = 60

/** The rooms that take part: mails and the expiry of pages follow a settlement and are none. */
const TAKING_PART = /^(?:payments|licensing)\./

export const leaveSettlementOnly = (payload: Payload): void => {
  const registry = registryOf(payload)
  registry.subscribers = registry.subscribers.filter(({ name }) => TAKING_PART.test(name))
}

/** The callback as the sandbox signs it. */
const signed = (payload: Payload, rawBody: string): string => {
  const at = new Date().toISOString()
  return `t=${at},v1=${keyringOf(payload).hash('sandbox', `callback\n${at}\n${rawBody}`)}`
}

/** From the provider's callback at the door to the licenses: inbox, settlement, outbox, as web and worker do it. */
const settleOne = async (payload: Payload, { eventId, reference }: PaidAtProvider): Promise<void> => {
  const body = JSON.stringify({ eventId, type: 'payment.succeeded', reference })
  const headers = { 'content-type': 'application/json', 'duka-sandbox-signature': signed(payload, body) }
  const reply = await rest(payload)('POST', '/api/shop/webhooks/sandbox', { body, headers })
  if (reply.status !== 200)
    throw new BenchError(`A callback was answered with ${reply.status}: ${reply.text}`)
  await drain(payload, { limit: 500, deadline: new Date(Date.now() + DRAIN_SECONDS * 1000) })
}

const assertIssued = async (pool: Pool, orders: readonly PaidAtProvider[]): Promise<void> => {
  const { rows } = await pool.query<{ count: string }>(
    `SELECT count(*) FROM licenses JOIN orders ON orders.id = order_id
     WHERE orders.status = 'paid' AND provider = 'sandbox' AND provider_ref = ANY ($1)`,
    [orders.map(({ reference }) => reference)],
  )
  const issued = Number(rows[0]?.count)
  if (issued !== orders.length) throw new BenchError(`${orders.length} orders have ${issued} licenses.`)
}

const timed = async (
  pool: Pool,
  orders: readonly PaidAtProvider[],
  settle: (order: PaidAtProvider) => Promise<void>,
): Promise<number> => {
  const start = performance.now()
  for (const order of orders) await settle(order)
  const seconds = (performance.now() - start) / 1000
  await assertIssued(pool, orders)
  return orders.length / seconds
}

/** Orders settled in a second by the shop, one after the other. */
export const settleOrders = (
  payload: Payload,
  pool: Pool,
  orders: readonly PaidAtProvider[],
): Promise<number> => timed(pool, orders, (order) => settleOne(payload, order))

/** The same by the same statements without the shop. */
export const replaySettlements = (
  pool: Pool,
  script: Script,
  orders: readonly PaidAtProvider[],
): Promise<number> => timed(pool, orders, (order) => playScript(pool, script, newMemory(order)))

/** What the shop sends to settle one order. */
export const learnSettlement = async (
  payload: Payload,
  orders: readonly PaidAtProvider[],
): Promise<Script> => {
  const recordings: Recording[] = []
  for (const inputs of orders.slice(0, RECORDINGS)) {
    const recorder = recordStatements(payload)
    await settleOne(payload, inputs)
    recorder.stop()
    recordings.push({ inputs, statements: recorder.statements })
  }
  return learnScript(recordings)
}
