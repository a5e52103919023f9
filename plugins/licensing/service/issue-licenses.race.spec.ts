import { describe, expect, it } from '@jest/globals'
import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { boot, race, sold, withoutGuard } from '../../platform/testing/index.ts'
import { transact } from '../../platform/transaction.ts'
import { issueLicenses } from './issue-licenses.ts'
import { countDownload } from './count-download.ts'

const { payload } = await boot()

const licensesOf = async (orderId: Id) =>
  (await payload.find({ collection: 'licenses', where: { order: { equals: orderId } }, limit: 500 })).docs

const issue = async (orderId: Id) => issueLicenses(await systemCtx(payload), { orderId, keyPrefix: 'LIC' })

const issuedTrail = async (orderId: Id) => {
  const { docs } = await payload.find({
    collection: 'audit-events',
    where: { action: { equals: 'license.issued' } },
    limit: 1000,
  })
  const ids = new Set((await licensesOf(orderId)).map(({ id }) => String(id)))
  return docs.filter(({ resourceId }) => resourceId && ids.has(resourceId)).length
}

describe('50 deliveries of one paid order at once', () => {
  it('issue one license for each unit, and say so once', async () => {
    const { orderId } = await sold(payload, { quantity: 10 })
    const { errors, values } = await race(50, () => issue(orderId))
    expect(errors).toEqual([])
    const issued = values.map((result) => (result.ok ? result.value.issued : -1))
    expect(issued.filter((count) => count === 10)).toHaveLength(1)
    expect(issued.filter((count) => count === 0)).toHaveLength(49)
    const made = await licensesOf(orderId)
    expect(made.map(({ ordinal }) => ordinal).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(await issuedTrail(orderId)).toBe(10)
  })

  it('would issue more without the unique index and the held order', async () => {
    const { orderId } = await sold(payload, { quantity: 1 })
    if (!('pool' in payload.db)) throw new Error('This test needs PostgreSQL')
    const { rows } = await payload.db.pool.query<{ indexdef: string; indexname: string }>(
      `SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'licenses' AND indexdef ILIKE '%unique%ordinal%'`,
    )
    expect(rows).toHaveLength(1)
    await payload.db.pool.query(`DROP INDEX "${rows[0]?.indexname ?? ''}"`)
    await withoutGuard(payload, 'licensing.issue', () => race(15, () => issue(orderId)))
    expect((await licensesOf(orderId)).length).toBeGreaterThan(1)
  })
})

describe('a download cap', () => {
  const count = async (licenseId: Id) =>
    transact(await systemCtx(payload), async (ctx) => ok(await countDownload(ctx, licenseId)))

  const counted = async () => {
    const { orderId } = await sold(payload, { downloadCap: 3 })
    await issue(orderId)
    const [license] = await licensesOf(orderId)
    const { values } = await race(15, () => count(license?.id ?? 0))
    return values.filter((result) => result.ok && result.value).length
  }

  it('is never passed', async () => {
    expect(await counted()).toBe(3)
  })

  it('is what the conditional update holds', async () => {
    expect(await withoutGuard(payload, 'licensing.count-download', counted)).toBeGreaterThan(3)
  })
})
