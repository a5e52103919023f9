import { afterAll, describe, expect, it } from '@jest/globals'
import type { Id } from '../../kernel/id.ts'
import * as testing from '../../platform/testing/index.ts'
import { licenseChecks } from '../adapters/check-licenses.ts'
import type { BatchAnswer } from '../contract.ts'

const { as, boot, buyer, deliverDue, keyOf, peek, programOf, rest, returning, sold } = testing

const smtp = await testing.startSmtpServer()
afterAll(() => smtp.close())
const { payload } = await boot({ env: { SMTP_URL: smtp.url, TRUSTED_PROXIES: '1' } })
const staff = rest(payload, await as(payload, 'moderator'))
const program = programOf(payload)
const { offerId, productId } = await sold(payload, { status: 'pending' })
await peek(payload, (tx) => tx.set('offers', offerId, { stockLimit: 1, status: 'archived' }))

let lists = 0
const newList = () => `list-number-${String((lists += 1)).padStart(8, '0')}`

const send = (path: 'import-keys' | 'issue-batch', body: object) =>
  staff<BatchAnswer>('POST', `/api/shop/licenses/${path}`, { body: { offerId: String(offerId), ...body } })

const statesOf = ({ rows }: BatchAnswer) => rows.map(({ state, code }) => code ?? state)

const licensesOf = (email: string) =>
  peek(payload, async (tx) => {
    const customer = await tx.find('customers', { email: { equals: email } })
    return customer ? tx.list('licenses', { where: { customer: { equals: customer.id } }, limit: 100 }) : []
  })

const mailsTo = (email: string) => smtp.mails.filter(({ recipients }) => recipients.includes(email))

const orderOf = (number: string | null | undefined) =>
  peek(payload, (tx) => tx.find('orders', { number: { equals: number ?? '' } }))

describe('licenses for a list', () => {
  it('come once for each row, with a mail that says who gives, whatever is sent again', async () => {
    const batchKey = newList()
    const rows = [
      { email: 'Asha@list.example', quantity: 2 },
      { email: 'no address' },
      { email: 'asha@list.example' },
      { email: 'asha@list.example', rowKey: 'second' },
      { email: 'baraka@list.example' },
    ]
    const first = await send('issue-batch', { batchKey, rows })
    expect(statesOf(first.json)).toEqual(['done', 'BAD_EMAIL', 'exists', 'done', 'done'])
    expect(first.json).toMatchObject({ done: 3, exists: 1, refused: 1 })
    expect(statesOf((await send('issue-batch', { batchKey, rows })).json)).toEqual([
      'exists',
      'BAD_EMAIL',
      'exists',
      'exists',
      'exists',
    ])
    await deliverDue(payload)
    const licenses = await licensesOf('asha@list.example')
    expect(licenses).toHaveLength(3)
    for (const { source } of licenses) expect(source).toBe('issued')
    const [mail] = mailsTo('baraka@list.example')
    expect(mail?.text).toContain('Given by the shop')
    expect(mail?.text).not.toContain('0.00')
    const findings = await Promise.all(licenseChecks.map((check) => check.run(payload)))
    expect(findings.flat()).toEqual([])
  })

  it('are no sale: no stock, no purchase, no refund, no way in by a number and a day', async () => {
    const { newPhone, sellTo, tryDate } = returning(payload)
    const phone = newPhone()
    const { customerId } = await sellTo(phone)
    await peek(payload, (tx) => tx.set('customers', customerId, { email: 'dayo@list.example' }))
    const soldOrder = await peek(payload, (tx) => tx.find('orders', { customer: { equals: customerId } }))
    const before = new Date(Date.now() - 40 * 86_400_000).toISOString()
    await peek(payload, (tx) => tx.set('orders', soldOrder?.id ?? 0, { paidAt: before }))
    const { json } = await send('issue-batch', {
      batchKey: newList(),
      rows: [{ email: 'dayo@list.example' }],
    })
    await deliverDue(payload)
    expect(await licensesOf('dayo@list.example')).toHaveLength(2)
    const today = new Date().toISOString().slice(0, 10)
    expect((await tryDate(testing.stranger(), phone, today)).json.code).toBe('RETURN_UNKNOWN')
    const order = await orderOf(json.rows[0]?.orderNumber)
    const admin = rest(payload, await as(payload, 'admin'))
    const refund = await admin('POST', `/api/shop/orders/${String(order?.id)}/refund`, {
      body: { reason: 'requested-by-customer' },
    })
    expect(refund.json.code).toBe('ORDER_NOT_REFUNDABLE')
    const counted = await peek(payload, async (tx) => [
      await tx.count('offer-counters', { offer: { equals: offerId } }),
      await tx.count('product-stats', { product: { equals: productId } }),
    ])
    expect(counted).toEqual([0, 0])
    const owner = await buyer(payload, { customerId })
    const shown = await rest(payload, owner)('GET', `/api/shop/orders/${order?.number ?? ''}`)
    expect(shown.json).toMatchObject({ status: 'paid', isGiven: true, totalMinor: 0, payUrl: null })
  })

  it('are staff’s alone to give, of an offer that exists', async () => {
    const rows = [{ email: 'x@list.example' }]
    const none = await send('issue-batch', { offerId: '999999', batchKey: newList(), rows })
    expect(statesOf(none.json)).toEqual(['OFFER_NOT_FOR_SALE'])
    const many = Array.from({ length: 101 }, () => rows[0])
    expect((await send('issue-batch', { batchKey: newList(), rows: many })).status).toBe(400)
    for (const caller of [await buyer(payload), await as(payload, 'editor'), {}]) {
      const body = { offerId: String(offerId), batchKey: newList(), rows }
      const { status } = await rest(payload, caller)('POST', '/api/shop/licenses/issue-batch', { body })
      expect([401, 403]).toContain(status)
    }
  })
})

const gumroad = 'A1B2C3D4-E5F60718-9ABCDEF0-11223344'

const keyIn = async (licenseId: Id | undefined) => keyOf(payload, licenseId ?? 0)

describe('licenses of another shop', () => {
  it('keep their keys, which programs go on with, and their owners hear nothing', async () => {
    const rows = [
      { email: 'g@old.example', key: gumroad, issuedAt: '2024-02-03T10:00:00Z', expiresAt: null },
      { email: 'l@old.example', key: '38b1460a-5104-4067-a91d-77b872934d51' },
      { email: 'e@old.example', key: '5f3c9a1be07d4286bb1d90e24c7fa613', expiresAt: '2020-01-01T00:00:00Z' },
      { email: 'o@old.example', key: 'old-7q2m-9xk4-0abc-de5f' },
      { email: 'b@old.example', key: 'AAAAAAAAAAAAAAAAAAAA' },
      { email: 't@old.example', key: gumroad.toLowerCase().replaceAll('-', '') },
      { email: 'f@old.example', key: 'ZX81-9QWE-4RTZ-7UIO-P', issuedAt: '2999-01-01T00:00:00Z' },
    ]
    const batchKey = newList()
    const { json } = await send('import-keys', { batchKey, rows })
    const states = ['done', 'done', 'done', 'done', 'BAD_KEY', 'KEY_TAKEN', 'BAD_INPUT']
    expect(statesOf(json)).toEqual(states)
    const again = await send('import-keys', { batchKey, rows })
    expect(statesOf(again.json)).toEqual(states.map((state) => (state === 'done' ? 'exists' : state)))
    const other = await send('import-keys', {
      batchKey: newList(),
      rows: [{ email: 'z@old.example', key: gumroad }],
    })
    expect(statesOf(other.json)).toEqual(['KEY_TAKEN'])
    for (const licenseKey of [gumroad, ` ${gumroad.toLowerCase()} `, 'OLD-7Q2M-9XK4-0ABC-DE5F'])
      expect((await program('validate', { licenseKey, productId: String(productId) })).json.valid).toBe(true)
    const expired = await program('activate', { licenseKey: rows[2]?.key, fingerprint: 'machine-1' })
    expect(expired.json.code).toBe('LICENSE_EXPIRED')
    await deliverDue(payload)
    expect(mailsTo('g@old.example')).toEqual([])
    const [license] = await licensesOf('g@old.example')
    expect(license).toMatchObject({ source: 'imported', keyHint: '3344', expiresAt: null })
    expect((await orderOf(json.rows[0]?.orderNumber))?.paidAt).toBe('2024-02-03T10:00:00.000Z')
  })

  it('are taken row by row, however odd one of them is', async () => {
    const key = (nth: number) => `7QX2-9WLE-4RTZ-7UIO-${String(nth)}`
    const rows = [
      { email: 'first@odd.example', key: key(1) },
      { email: 'key@odd.example', key: 'k7'.repeat(101) },
      { email: `${'a'.repeat(300)}@odd.example`, key: key(2) },
      ...[
        '9999-12-31T23:59:59-05:00',
        '+010000-01-01T04:59:59.000Z',
        '0000-01-01T00:00:00Z',
        '2027-02-30',
        'soon',
      ].flatMap((odd) => [
        { email: 'date@odd.example', key: key(3), expiresAt: odd },
        { email: 'date@odd.example', key: key(3), issuedAt: odd },
      ]),
      { email: 'last@odd.example', key: key(4) },
    ]
    const { status, json } = await send('import-keys', { batchKey: newList(), rows })
    expect(status).toBe(200)
    const dates = Array<string>(10).fill('BAD_INPUT')
    expect(statesOf(json)).toEqual(['done', 'BAD_KEY', 'BAD_EMAIL', ...dates, 'done'])
    const issued = await send('issue-batch', {
      batchKey: newList(),
      rows: [{ email: `${'a'.repeat(300)}@odd.example` }, { email: 'last@odd.example' }],
    })
    expect(statesOf(issued.json)).toEqual(['BAD_EMAIL', 'done'])
  })

  it('count from the start of a day in Nairobi, where the shop is, to the end of one', async () => {
    const row = { email: 'day@old.example', key: '9KD3-7QWE-4RTZ-8UIO-Y' }
    const { json } = await send('import-keys', {
      batchKey: newList(),
      rows: [{ ...row, issuedAt: '2024-02-03', expiresAt: '2027-01-31' }],
    })
    expect(statesOf(json)).toEqual(['done'])
    const [license] = await licensesOf(row.email)
    expect(license).toMatchObject({
      createdAt: '2024-02-02T21:00:00.000Z',
      expiresAt: '2027-01-31T20:59:59.999Z',
    })
  })

  it('are shown to their owner by the key that they know, until they are given another', async () => {
    const key = 'Kx7-foreign-Key_42!zq'
    await send('import-keys', {
      batchKey: newList(),
      notify: true,
      rows: [{ email: 'told@old.example', key }],
    })
    await deliverDue(payload)
    expect(mailsTo('told@old.example')[0]?.text).toContain(key)
    const [license] = await licensesOf('told@old.example')
    const owner = await buyer(payload, { customerId: Number(license?.customer) })
    const path = `/api/shop/library/items/${String(license?.id)}`
    const look = () => rest(payload, owner)<{ item: { licenseKey: string; maskedKey: string } }>('GET', path)
    expect((await look()).json.item).toMatchObject({
      licenseKey: key,
      maskedKey: '••••••••2!ZQ',
    })
    await staff('POST', `/api/shop/licenses/${String(license?.id)}/rotate-key`, {
      body: { reason: 'Leaked' },
    })
    const { licenseKey, maskedKey } = (await look()).json.item
    expect(licenseKey).toBe(await keyIn(license?.id))
    expect(maskedKey).toBe(`LIC-••••-••••-••••-${licenseKey.slice(-4)}`)
    expect((await program('validate', { licenseKey: key })).json.code).toBe('LICENSE_NOT_FOUND')
  })
})
