// A child of the bench: Payload on a database of its own, filled with orders. It fills, records, settles and replays
// when its parent asks it to, one thing after the other.
import { getPayload } from 'payload'
import pg from 'pg'
import { z } from 'zod'
import config from '../../../../payload.config.ts'
import { readEnv } from '../../../../plugins/platform/env.ts'
import { BenchError } from '../bench-error.ts'
import type { Script } from '../replay/play-script.ts'
import { fillOrders } from './fill-orders.ts'
import type { Shelf } from './filled-tables.ts'
import { learnLinks, learnSession, learnValidation } from './learn-requests.ts'
import { lookAtDesk } from './look-at-desk.ts'
import { pendingOrders } from './pending-orders.ts'
import { salesBuyers } from './sales-buyers.ts'
import { salesKeys } from './sales-keys.ts'
import { leaveSettlementOnly, learnSettlement, replaySettlements, settleOrders } from './settle-orders.ts'
import { stockTinyFile } from './stock-tiny-file.ts'

const RECORDINGS = 3
const WARM_UP = 20

const wanted = z.object({ id: z.number(), what: z.string(), count: z.number() })

const payload = await getPayload({ config, disableOnInit: true })
/** Beside Payload's own: for what is not measured, and for the floor. */
const pool = new pg.Pool({ connectionString: readEnv().databaseUrl })
leaveSettlementOnly(payload)

let orders = 0
let shelf: Shelf | undefined
let settlement: Script | undefined

const shelfOf = (): Shelf => {
  if (!shelf) throw new BenchError('Nothing is on the shelf yet.')
  return shelf
}

const pending = (count: number) => pendingOrders(pool, shelfOf(), count)

const fill = async (count: number): Promise<Shelf> => {
  orders = count
  shelf = await stockTinyFile(payload)
  // What the creator's own work left in the outbox is not of these orders.
  await pool.query(`UPDATE outbox_events SET status = 'done' WHERE status = 'pending'`)
  const client = new pg.Client({ connectionString: readEnv().databaseUrl })
  await client.connect()
  await fillOrders(client, shelf, count)
  await client.end()
  return shelf
}

const learn = async (): Promise<unknown> => {
  await settleOrders(payload, pool, await pending(WARM_UP))
  settlement = await learnSettlement(payload, await pending(RECORDINGS))
  const owners = await salesBuyers(payload, pool, { count: 2 * RECORDINGS, orders, isEmpty: false })
  // The first time, products and files are looked up in other ways than later.
  await learnLinks(payload, owners.slice(0, RECORDINGS))
  const links = await learnLinks(payload, owners.slice(RECORDINGS))
  const empty = await salesBuyers(payload, pool, { count: RECORDINGS, orders, isEmpty: true })
  const keys = await salesKeys(payload, pool, { count: 1 + RECORDINGS, orders })
  const validate = await learnValidation(payload, keys)
  return { ...links, validate, session: await learnSession(payload, empty), settlement }
}

/** The first page of orders, newest first, with its count: what the panel's list asks Payload for. */
const listOrders = async (times: number): Promise<number> => {
  const start = performance.now()
  for (let time = 0; time < times; time += 1) {
    await payload.find({ collection: 'orders', limit: 10, depth: 0, sort: '-id' })
  }
  return (times * 1000) / (performance.now() - start)
}

const tasks: Record<string, (count: number) => Promise<unknown>> = {
  fill,
  learn,
  settle: async (count) => settleOrders(payload, pool, await pending(count)),
  replay: async (count) => replaySettlements(pool, settlement ?? [], await pending(count)),
  buyers: (count) => salesBuyers(payload, pool, { count, orders, isEmpty: false }),
  keys: (count) => salesKeys(payload, pool, { count, orders }),
  'list-orders': listOrders,
  desk: (times) => lookAtDesk(payload, times),
  'empty-buyers': (count) => salesBuyers(payload, pool, { count, orders, isEmpty: true }),
}

const answer = async (message: unknown): Promise<void> => {
  const { id, what, count } = wanted.parse(message)
  try {
    process.send?.({ id, value: await tasks[what]?.(count) })
  } catch (error) {
    process.send?.({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}

process.on('message', (message) => void answer(message))
process.send?.({ id: 0 })
