import { describe, expect, it } from '@jest/globals'
import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { drain } from '../../platform/outbox/drain.ts'
import { clockOf, keyringOf, resolve, setClock } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { as, boot, movableClock, rest, sold, type SoldOptions } from '../../platform/testing/index.ts'
import { transact } from '../../platform/transaction.ts'
import { orderPaid, orderRestored, orderReversed } from '../../payments/contract.ts'
import { Licensing } from '../contract.ts'
import { changeLicense } from '../service/change-license.ts'

const { payload } = await boot()
const clock = movableClock()
setClock(payload, clock)
const licensing = resolve(payload, Licensing)

const inside = async <T>(run: (ctx: Parameters<typeof licensing.load>[0]) => Promise<T>): Promise<T> => {
  const done = await transact(await systemCtx(payload), async (ctx) => ok(await run(ctx)))
  if (!done.ok) throw new Error(done.code)
  return done.value
}

const deliver = () =>
  drain(payload, { limit: 50, deadline: new Date(clockOf(payload).now().getTime() + 60_000) })

const buy = async (options: SoldOptions = {}) => {
  const sale = await sold(payload, options)
  const { orderId, customerId } = sale
  await inside((ctx) => ctx.tx.publish(orderPaid, `order:${String(orderId)}`, { orderId, customerId }))
  await deliver()
  const licenses = await inside((ctx) => licensing.ofOrder(ctx, orderId))
  return { ...sale, licenses, licenseId: licenses[0]?.licenseId ?? 0 }
}

const verdictOf = (licenseId: Id) =>
  inside(async (ctx) => (await licensing.lockAndJudge(ctx, licenseId)).verdict)

describe('a paid order', () => {
  it('gives a license for each unit, with a sealed key of its own', async () => {
    const { licenses } = await buy({ quantity: 10, validityDays: 30 })
    expect(licenses).toHaveLength(10)
    const keys = await inside(async (ctx) => {
      const sealed = await licensing.sealedKeys(ctx, licenses)
      return licenses.map(({ licenseId }) => licensing.openKey(ctx, sealed.get(licenseId) ?? ''))
    })
    expect(new Set(keys).size).toBe(10)
    for (const key of keys) expect(key).toMatch(/^LIC(?:-[0-9A-HJKMNP-TV-Z]{4}){4}$/)
    const { docs } = await payload.find({ collection: 'licenses', limit: 1 })
    expect(JSON.stringify(docs[0])).not.toContain(keys[0]?.slice(4, 18))
    expect(licenses[0]?.maskedKey).toBe(`LIC-••••-••••-••••-${keys[0]?.slice(-4) ?? ''}`)
    const found = await payload.db.findOne<{ id: Id }>({
      collection: 'licenses',
      where: { keyHash: { equals: keyringOf(payload).hash('license-key', keys[0] ?? '') } },
    })
    expect(found?.id).toBe(licenses[0]?.licenseId)
    const days = (Date.parse(licenses[0]?.expiresAt ?? '') - clock.now().getTime()) / 86_400_000
    expect(days).toBeCloseTo(30, 3)
  })

  it.each(['pending', 'refunded'] as const)('that is %s gives nothing', async (status) => {
    expect((await buy({ status })).licenses).toEqual([])
  })
})

describe('a license', () => {
  it('ends with its order', async () => {
    const { orderId, licenseId } = await buy({ quantity: 2 })
    await inside((ctx) => ctx.tx.set('orders', orderId, { status: 'refunded' }))
    for (let times = 0; times < 2; times += 1) {
      await inside((ctx) =>
        ctx.tx.publish(orderReversed, `order:${String(orderId)}`, { orderId, status: 'refunded' }),
      )
      await deliver()
    }
    expect(await verdictOf(licenseId)).toEqual({ allowed: false, code: 'LICENSE_REFUNDED' })
    const back = await rest(payload, await as(payload, 'moderator'))(
      'POST',
      `/api/shop/licenses/${String(licenseId)}/reactivate`,
      { body: { reason: 'Out of kindness' } },
    )
    expect([back.status, back.json.code]).toEqual([403, 'LICENSE_REFUNDED'])
    const trail = await payload.count({
      collection: 'audit-events',
      where: {
        and: [{ action: { equals: 'license.revoked' } }, { resourceId: { equals: String(licenseId) } }],
      },
    })
    expect(trail.totalDocs).toBe(1)
  })

  it('that staff suspended is not opened by a refund that fails', async () => {
    const { orderId, licenseId } = await buy()
    const reason = 'Shared on a forum'
    const suspended = await changeLicense(await systemCtx(payload), { licenseId, to: 'suspended', reason })
    expect(suspended.ok).toBe(true)
    const aggregate = `order:${String(orderId)}`
    await inside(async ({ tx }) => {
      await tx.set('orders', orderId, { status: 'refunded' })
      await tx.publish(orderReversed, aggregate, { orderId, status: 'refunded' })
    })
    await deliver()
    expect((await verdictOf(licenseId)).allowed).toBe(false)
    await inside(async ({ tx }) => {
      await tx.set('orders', orderId, { status: 'paid' })
      await tx.publish(orderRestored, aggregate, { orderId })
    })
    await deliver()
    const license = await inside(({ tx }) => tx.load('licenses', licenseId))
    expect(license).toMatchObject({ status: 'suspended', reason })
  })

  it('ends with its time', async () => {
    const { licenseId } = await buy({ validityDays: 1 })
    expect(await verdictOf(licenseId)).toEqual({ allowed: true })
    clock.advance(86_401)
    expect(await verdictOf(licenseId)).toEqual({ allowed: false, code: 'LICENSE_EXPIRED' })
  })

  it('is revoked and given back by staff who may, with a reason', async () => {
    const { licenseId } = await buy()
    const path = `/api/shop/licenses/${String(licenseId)}`
    const moderator = rest(payload, await as(payload, 'moderator'))
    for (const reason of ['  ', 'abuse: posted in a forum', 'order:refunded']) {
      expect((await moderator('POST', `${path}/revoke`, { body: { reason } })).status).toBe(400)
    }
    const revoked = await moderator('POST', `${path}/revoke`, { body: { reason: 'Shared in public' } })
    expect([revoked.status, revoked.json.status]).toEqual([200, 'revoked'])
    expect((await moderator('POST', `${path}/revoke`, { body: { reason: 'Again' } })).status).toBe(409)
    expect(await verdictOf(licenseId)).toEqual({ allowed: false, code: 'LICENSE_REVOKED' })
    expect((await moderator('POST', `${path}/reactivate`, { body: { reason: 'A mistake' } })).status).toBe(
      200,
    )
    expect(await verdictOf(licenseId)).toEqual({ allowed: true })
    const unknown = await moderator('POST', '/api/shop/licenses/abc/revoke', { body: { reason: 'Testing' } })
    expect(unknown.status).toBeLessThan(500)
    const huge = await moderator('POST', '/api/shop/licenses/99999999999/revoke', {
      body: { reason: 'Testing' },
    })
    expect(huge.status).toBeLessThan(500)
  })

  it('is not revoked by anybody else', async () => {
    const { licenseId } = await buy()
    const path = `/api/shop/licenses/${String(licenseId)}/revoke`
    const body = { reason: 'Testing' }
    expect((await rest(payload)('POST', path, { body })).status).toBe(401)
    expect((await rest(payload, await as(payload, 'editor'))('POST', path, { body })).status).toBe(403)
    expect((await rest(payload, await as(payload, 'viewer'))('POST', path, { body })).status).toBe(403)
  })

  it('shows a stranger nothing over REST', async () => {
    await buy()
    expect((await rest(payload)('GET', '/api/licenses')).status).toBe(403)
  })
})
