import { afterAll, describe, expect, it } from '@jest/globals'
import { boot, offerOnSale, rest, shopper } from '../../../platform/testing/index.ts'
import { payments, type PaymentProvider } from '../../index.ts'

const { payload } = await boot()
const { offerId } = await offerOnSale(payload)
const ask = rest(payload)

const opened = async (locale = 'en') => {
  const visitor = shopper(payload)
  const placed = await visitor.buy(offerId, {})
  const path = new URL(placed.json.payUrl ?? '').pathname
  const page = await rest(payload, { headers: { 'accept-language': locale } })('GET', path)
  const token = /name="token" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
  return { visitor, path, page, token }
}

const post = (path: string, fields: Record<string, string>, headers: Record<string, string | null> = {}) =>
  ask('POST', path, {
    body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  })

describe('the sandbox’s pay page', () => {
  it('says that no money moves, shows what is paid, and runs nothing', async () => {
    const { page } = await opened()
    expect(page.status).toBe(200)
    expect(page.text).toContain('No money moves')
    expect(page.text).toContain('$12')
    expect(page.text).not.toContain('<script')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(page.headers.get('cache-control')).toBe('no-store')
  })

  it('cannot be decided by a form on another site', async () => {
    const { path, token } = await opened()
    const fields = { behavior: 'succeed', token }
    expect((await post(path, fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await post(path, fields, { 'sec-fetch-site': 'same-site' })).status).toBe(403)
    expect((await post(path, { behavior: 'succeed' })).status).toBe(400)
    expect((await post(path, { behavior: 'succeed', token: 'k1.guess' })).status).toBe(403)
    const other = await opened()
    expect((await post(path, { behavior: 'succeed', token: other.token })).status).toBe(403)
    expect((await post(path, { behavior: 'refund', token })).status).toBe(400)
    expect((await post(path, fields, { 'sec-fetch-site': 'same-origin' })).status).toBe(303)
  })

  it('is decided once', async () => {
    const { path, token } = await opened()
    expect((await post(path, { behavior: 'fail', token })).status).toBe(303)
    const again = await post(path, { behavior: 'succeed', token })
    expect(again.status).toBe(409)
    expect(again.text).toContain('This payment is decided')
    expect((await ask('GET', path)).text).not.toContain('<form')
  })

  it('tells the order’s page who has been through it, and who turned back', async () => {
    const { path, page, token } = await opened()
    const turnedBack = /<footer><a href="([^"]+)"/.exec(page.text)?.[1] ?? ''
    expect(new URL(turnedBack).search).toBe('')
    const decided = await post(path, { behavior: 'late', token })
    expect(decided.headers.get('location')).toBe(`${turnedBack}?back=1`)
  })

  it('is nothing for a reference that nobody knows', async () => {
    for (const reference of ['sbx_guess', '1', "'", '%00']) {
      const page = await ask('GET', `/api/shop/sandbox/${reference}`)
      expect(page.status).toBe(404)
    }
  })
})

describe('beside a real provider in production', () => {
  const real: PaymentProvider = {
    name: 'real',
    createPayment: async () => ({ ok: false, code: 'PROVIDER_UNAVAILABLE' }),
    fetchPayment: async () => ({ ok: false, code: 'PROVIDER_UNAVAILABLE' }),
    verify: async () => ({ ok: false, code: 'BAD_SIGNATURE' }),
  }
  const before = { ...process.env }
  afterAll(() => {
    Object.assign(process.env, before)
  })

  it('stops the boot, and is off when nobody asked for it', async () => {
    Object.assign(process.env, { NODE_ENV: 'production', DUKA_SANDBOX: 'on' })
    const config = { secret: 'x', db: payload.config.db, collections: [] }
    expect(() => payments({ providers: [real] })(config)).toThrow('give everything away')
    expect(() => payments({ providers: [real, real] })(config)).toThrow()
    process.env.DUKA_SANDBOX = 'auto'
    const quiet = await payments({ providers: [real] })(config)
    expect(quiet.endpoints?.some((each) => each.path.includes('sandbox'))).toBe(false)
    const alone = await payments()(config)
    expect(alone.endpoints?.some((each) => each.path.includes('sandbox'))).toBe(true)
  })
})
