import { describe, expect, it } from '@jest/globals'
import type { Id } from '../../kernel/id.ts'
import { registryOf } from '../../platform/registry.ts'
import { boot, buyer, rest, sold, type Caller } from '../../platform/testing/index.ts'
import { deliverDue, peek } from '../../platform/testing/peek.ts'
import { orderPaid } from '../../payments/contract.ts'

const { payload } = await boot({ env: { INTERNAL_URL: 'http://127.0.0.1:9' } })

interface Listed {
  items: { licenseId: string; licenseKey: string; maskedKey: string }[]
  page: number
  pages: number
  total: number
}

const list = async (caller: Caller, query = ''): Promise<Listed> =>
  (await rest(payload, caller)<Listed>('GET', `/api/shop/library${query}`)).json

/** A paid order of `quantity` licenses, issued. */
const sell = async (quantity: number, customerId?: Id) => {
  const sale = await sold(payload, { quantity, ...(customerId === undefined ? {} : { customerId }) })
  const { orderId } = sale
  await peek(payload, (tx) =>
    tx.publish(orderPaid, `order:${String(orderId)}`, { orderId, customerId: sale.customerId }),
  )
  await deliverDue(payload)
  const order = await peek(payload, (tx) => tx.load('orders', orderId))
  return { ...sale, number: order?.number ?? '' }
}

describe('a library of many things', () => {
  it('is read a page at a time, newest first, and each thing is on one page', async () => {
    const { customerId } = await sell(25)
    await sell(3, customerId)
    const owner = await buyer(payload, { customerId })
    const first = await list(owner)
    expect(first).toMatchObject({ page: 1, pages: 2, total: 28 })
    expect(first.items).toHaveLength(20)
    const second = await list(owner, '?page=2')
    expect(second.items).toHaveLength(8)
    const ids = [...first.items, ...second.items].map(({ licenseId }) => Number(licenseId))
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a))
    expect(await list(owner, '?page=3')).toMatchObject({ items: [], page: 3, pages: 2 })
  })

  it('refuses what is no page', async () => {
    const owner = await buyer(payload)
    for (const page of ['0', '-1', '1.5', 'x', '51', '1e9']) {
      const reply = await rest(payload, owner)<{ code: string }>('GET', `/api/shop/library?page=${page}`)
      expect([page, reply.status, reply.json.code]).toEqual([page, 400, 'BAD_INPUT'])
    }
  })

  it('opens the keys of its page, of no other, and holds no connection while it does', async () => {
    const { customerId, number } = await sell(22)
    const owner = await buyer(payload, { customerId })
    const registry = registryOf(payload)
    const { keyring } = registry
    const openTransactions: number[] = []
    registry.keyring = {
      ...keyring,
      decrypt: (purpose, stored) => {
        if (purpose === 'license-key') openTransactions.push(Object.keys(payload.db.sessions ?? {}).length)
        return keyring.decrypt(purpose, stored)
      },
    }
    const { items } = await list(owner)
    expect(openTransactions).toEqual(Array.from({ length: 20 }, () => 0))
    for (const { licenseKey, maskedKey } of items) {
      expect(licenseKey).toMatch(/^LIC(?:-[0-9A-Z]{4}){4}$/)
      expect(licenseKey.slice(-4)).toBe(maskedKey.slice(-4))
    }
    const path = `/api/shop/library/orders/${number}`
    expect((await rest(payload, owner)<Listed>('GET', path)).json.items).toHaveLength(22)
    expect(openTransactions.slice(20)).toEqual(Array.from({ length: 22 }, () => 0))
    registry.keyring = keyring
  })
})

describe('reading', () => {
  const paths: [operation: string, path: (number: string) => string][] = [
    ['library.list', () => '/api/shop/library'],
    ['library.orderItems', (number) => `/api/shop/library/orders/${number}`],
    ['payments.order', (number) => `/api/shop/orders/${number}`],
  ]

  /** As if a limit had counted all tries but `left` already. */
  const leave = async (operation: string, rule: string, key: string, left: number) => {
    if (!('pool' in payload.db)) throw new Error('This site has no PostgreSQL')
    const { rowCount } = await payload.db.pool.query('update duka_limits set points = $2 where key = $1', [
      `${operation}/${rule}:${key}`,
      (rule === 'ip' ? 1200 : 300) - left,
    ])
    expect(rowCount).toBe(1)
  }

  it.each(paths)('%s is for one browser 300 times a minute', async (operation, path) => {
    const { customerId, number } = await sell(1)
    const [busy, calm] = [await buyer(payload, { customerId }), await buyer(payload, { customerId })]
    const read = (caller: Caller) => rest(payload, caller)<{ code?: string }>('GET', path(number))
    expect((await read(busy)).status).toBe(200)
    await leave(operation, 'browser', String(busy.sessionId), 1)
    expect((await read(busy)).status).toBe(200)
    const refused = await read(busy)
    expect(refused).toMatchObject({ status: 429, json: { code: 'TOO_MANY_REQUESTS' } })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await read(calm)).status).toBe(200)
  })

  it('is for one address of the net 1200 times a minute, with a session or without', async () => {
    const from = { headers: { 'x-duka-client-address': '203.0.113.20' } }
    const read = (caller: Caller) => rest(payload, caller)('GET', '/api/shop/library')
    expect((await read(from)).status).toBe(200)
    await leave('library.list', 'ip', registryOf(payload).keyring.hash('ip', '203.0.113.20'), 0)
    expect((await read(from)).status).toBe(429)
    expect((await read({ ...(await buyer(payload)), ...from })).status).toBe(429)
    expect((await read({})).status).toBe(200)
  })
})
