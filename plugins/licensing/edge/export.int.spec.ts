import { describe, expect, it } from '@jest/globals'
import Papa from 'papaparse'
import { systemCtx } from '../../platform/system-ctx.ts'
import { as, boot, buyer, keyOf, owned, peek, rest, type Caller } from '../../platform/testing/index.ts'
import { exportLicenses } from '../service/export-licenses.ts'

const { payload } = await boot()

const take = (caller: Caller, body: object = {}, headers: Record<string, string> = {}) =>
  rest(payload, caller)('POST', '/api/shop/licenses/export', { body, headers })

const rowsOf = (text: string) =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data

const admin = await as(payload, 'admin')
const moderator = await as(payload, 'moderator')
const sale = await owned(payload)
const team = await owned(payload, { seats: 3, quantity: 2 })
await peek(payload, async (tx) => {
  await tx.set('customers', sale.customerId, { email: '=cmd|calc@x.example' })
  await tx.set('licenses', sale.licenseId, { flaggedAt: new Date().toISOString() })
})

describe('an export of licenses', () => {
  it('has what the filters of the desk leave, and nothing that a spreadsheet would run', async () => {
    const all = await take(moderator)
    expect([all.status, all.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
    expect(rowsOf(all.text)).toHaveLength(3)
    const flagged = rowsOf((await take(moderator, { isFlagged: true, status: 'active' })).text)
    expect(flagged).toEqual([
      expect.objectContaining({ id: String(sale.licenseId), email: "'=cmd|calc@x.example", source: 'sale' }),
    ])
    expect(flagged[0]?.order).toMatch(/^DK-/)
    expect(flagged[0]?.product).toMatch(/^Sold /)
    const ofTeam = { type: 'team', productId: String(team.productId) }
    expect(rowsOf((await take(moderator, ofTeam)).text)).toHaveLength(2)
    expect(rowsOf((await take(moderator, { status: 'revoked' })).text)).toEqual([])
  })

  it('has keys for administrators only, and the trail knows who took what', async () => {
    const key = await keyOf(payload, sale.licenseId)
    expect((await take(moderator)).text).not.toContain(key)
    expect((await take(moderator, { keys: true })).status).toBe(403)
    const taken = rowsOf((await take(admin, { keys: true, isFlagged: true })).text)
    expect(taken[0]?.key).toBe(key)
    const { docs } = await payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'license.exported' } },
      sort: '-id',
      limit: 1,
    })
    expect(docs[0]).toMatchObject({
      actorId: `users:${String(admin.user.id)}`,
      details: { matching: 1, hasKeys: true, isFlagged: true, status: null },
    })
  })

  it('is nobody else’s, by no address and from no other site', async () => {
    for (const caller of [{}, await buyer(payload), await as(payload, 'editor')])
      expect([401, 403]).toContain((await take(caller)).status)
    const get = await rest(payload, admin)('GET', '/api/shop/licenses/export')
    expect(get.status).toBe(404)
    const foreign = await take(admin, {}, { origin: 'https://evil.example' })
    expect([foreign.status, foreign.json.code]).toEqual([403, 'BAD_ORIGIN'])
    for (const body of [{ status: 'x' }, { productId: 7 }, { anything: 1 }])
      expect((await take(admin, body)).status).toBe(400)
  })

  it('goes on page by page, without a gap or a license twice', async () => {
    const ids: unknown[] = []
    const sizes: number[] = []
    const terms = { keyPrefix: 'LIC', hasKeys: false }
    for await (const page of exportLicenses(await systemCtx(payload), {}, terms, 2)) {
      sizes.push(page.length)
      ids.push(...page.map(({ id }) => id))
    }
    expect(sizes).toEqual([2, 1])
    expect(new Set(ids).size).toBe(3)
  })
})
