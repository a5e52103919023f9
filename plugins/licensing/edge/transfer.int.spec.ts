import { afterAll, describe, expect, it } from '@jest/globals'
import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import * as testing from '../../platform/testing/index.ts'
import { licenseChecks } from '../adapters/check-licenses.ts'
import { checkSeats } from '../adapters/check-seats.ts'
import { Licensing } from '../contract.ts'

const { as, askForLink, boot, buyer, deliverDue, keyOf, linkOf, peek, programOf, rest, returning } = testing

const smtp = await testing.startSmtpServer()
afterAll(() => smtp.close())
const { payload } = await boot({ env: { SMTP_URL: smtp.url, TRUSTED_PROXIES: '1' } })
const staff = rest(payload, await as(payload, 'moderator'))
const program = programOf(payload)
const { newPhone, sellTo, tryDate } = returning(payload)

const peekCtx = async <T>(look: (ctx: TxCtx) => Promise<T>): Promise<T> => {
  const found = await transact(await systemCtx(payload), async (ctx) => ok(await look(ctx)))
  if (!found.ok) throw new Error(found.code)
  return found.value
}

const pathOf = (licenseId: Id) => `/api/shop/licenses/${String(licenseId)}`

const transfer = (licenseId: Id, email: string) =>
  staff<{ code?: string; customerId: string; devices: number; seats: number }>(
    'POST',
    `${pathOf(licenseId)}/transfer`,
    { body: { email, reason: 'Sold his studio' } },
  )

/** A team license with a device and two seats, seen by its owner in each way that there is. */
const lived = async () => {
  const email = `asha-${Math.random().toString(36).slice(2)}@studio.example`
  const sale = await sellTo(newPhone(), email)
  const { licenseId, owner, browser } = sale
  await peek(payload, (tx) => tx.set('licenses', licenseId, { type: 'team', seats: 5 }))
  const key = await keyOf(payload, licenseId)
  await program('activate', { licenseKey: key, fingerprint: 'machine-1' })
  const seated = await buyer(payload)
  const next = await buyer(payload)
  for (const one of [seated, next])
    await rest(payload, owner)('POST', `${pathOf(licenseId)}/seats`, { body: { email: one.email } })
  await deliverDue(payload)
  return { ...sale, browser, email, key, next, seated }
}

type Lived = Awaited<ReturnType<typeof lived>>

/** All that a browser can ask of a license. */
const tries = async (caller: testing.Caller, { licenseId, orderId }: Lived) => {
  const call = rest(payload, caller)
  const order = await peek(payload, (tx) => tx.load('orders', orderId))
  const list = await call<{ total: number; items: { licenseId: string }[] }>('GET', '/api/shop/library')
  const ofOrder = await call<{ total?: number }>('GET', `/api/shop/library/orders/${order?.number ?? ''}`)
  return {
    listed: list.json.items.length + list.json.total,
    ofOrder: ofOrder.json.total ?? 0,
    item: (await call('GET', `/api/shop/library/items/${String(licenseId)}`)).status,
    link: (await askForLink(payload, caller, licenseId)).json.code,
    seats: (await call('GET', `${pathOf(licenseId)}/seats`)).json.code,
  }
}

const nothing = { listed: 0, ofOrder: 0, item: 404, link: 'NOT_YOUR_LICENSE', seats: 'NOT_YOUR_LICENSE' }

const subjectsTo = async (email: string) => {
  await deliverDue(payload)
  return smtp.mails.flatMap(({ recipients, subject }) => (recipients.includes(email) ? [subject] : []))
}

describe('a license that was passed on', () => {
  it('leaves nothing to the owner before, by whatever they prove, hold or saved', async () => {
    const sale = await lived()
    const { browser, key, licenseId, owner, phone } = sale
    const dated = testing.stranger()
    await tryDate(dated, phone, new Date().toISOString().slice(0, 10))
    const [link, ordersLink] = [
      await linkOf(payload, owner, licenseId),
      await linkOf(payload, browser, licenseId),
    ]
    expect((await tries(dated, sale)).item).toBe(200)
    const passed = await transfer(licenseId, 'neema@choir.example')
    expect([passed.status, passed.json.devices, passed.json.seats]).toEqual([200, 1, 2])
    for (const caller of [owner, browser, dated]) expect(await tries(caller, sale)).toEqual(nothing)
    expect((await rest(payload, owner)('GET', link)).status).toBe(403)
    expect((await rest(payload, browser)('GET', ordersLink)).status).toBe(403)
    const asked = await program('validate', { licenseKey: key, fingerprint: 'machine-1' })
    expect(asked.json).toMatchObject({ valid: false, code: 'LICENSE_NOT_FOUND', license: null })
    expect((await askForLink(payload, sale.seated, licenseId)).json.code).toBe('NO_SEAT')
    const findings = await Promise.all([...licenseChecks, checkSeats].map((check) => check.run(payload)))
    expect(findings.flat()).toEqual([])
  })

  it('is its new owner’s alone: with a key, and without order, price and person of before', async () => {
    const sale = await lived()
    const { licenseId, key, next, owner } = sale
    await rest(payload, owner)('GET', await linkOf(payload, owner, licenseId))
    await staff('POST', `${pathOf(licenseId)}/flag`, { body: { reason: 'Seen in a forum' } })
    const licensing = resolve(payload, Licensing)
    const before = await peekCtx((ctx) => licensing.load(ctx, licenseId))
    await transfer(licenseId, next.email.toUpperCase())
    // Who read the license a moment ago does not get the key that it has now.
    expect(before && (await peekCtx((ctx) => licensing.sealedKeys(ctx, [before])))).toEqual(new Map())
    expect(await payload.findByID({ collection: 'licenses', id: Number(licenseId) })).toMatchObject({
      flaggedAt: null,
    })
    const call = rest(payload, next)
    const { json, text } = await call<{ item: { licenseKey: string; heldAs: string }; history: object[] }>(
      'GET',
      `/api/shop/library/items/${String(licenseId)}`,
    )
    const order = await peek(payload, (tx) => tx.load('orders', sale.orderId))
    expect(json.item).toMatchObject({ heldAs: 'owner', downloadsUsed: 0, orderNumber: '' })
    expect(json.history).toEqual([])
    expect(json.item.licenseKey).not.toBe(key)
    const team = await call('GET', `${pathOf(licenseId)}/seats`)
    expect(team.json).toMatchObject({ holders: [], former: [] })
    for (const secret of [sale.email, sale.phone, sale.seated.email, order?.number ?? '-'])
      expect(text + team.text).not.toContain(secret)
    expect((await program('validate', { licenseKey: json.item.licenseKey })).json.valid).toBe(true)
    expect((await askForLink(payload, next, licenseId)).status).toBe(200)
    const of = await call('GET', `/api/shop/library/orders/${order?.number ?? ''}`)
    expect(of.status).toBe(404)
    expect(await subjectsTo(next.email)).toEqual([
      expect.stringMatching(/^You have a seat/),
      expect.stringMatching(/^You have a license for Sold/),
    ])
    expect((await subjectsTo(sale.email)).at(-1)).toMatch(/was passed on$|imehamishwa$/)
    const mails = smtp.mails.filter(({ recipients }) => recipients.includes(next.email))
    for (const mail of mails) {
      expect(mail.text).not.toContain(json.item.licenseKey)
      expect(mail.text).not.toContain(sale.email)
    }
  })

  it('opens by its order to nobody, also after it came back', async () => {
    const sale = await lived()
    await transfer(sale.licenseId, 'for-a-time@choir.example')
    expect((await transfer(sale.licenseId, sale.email)).status).toBe(200)
    expect(await tries(sale.browser, sale)).toEqual(nothing)
    expect((await askForLink(payload, sale.owner, sale.licenseId)).status).toBe(200)
  })

  it('ends when its order is refunded, and its new owner hears of it', async () => {
    const sale = await lived()
    await transfer(sale.licenseId, sale.next.email)
    const { orderReversed } = await import('../../payments/contract.ts')
    await peek(payload, async (tx) => {
      await tx.set('orders', sale.orderId, { status: 'refunded' })
      const told = { orderId: sale.orderId, status: 'refunded' } as const
      await tx.publish(orderReversed, `order:${String(sale.orderId)}`, told)
    })
    expect((await subjectsTo(sale.next.email)).at(-1)).toMatch(/has ended$/)
    expect((await askForLink(payload, sale.next, sale.licenseId)).json.code).toBe('LICENSE_REFUNDED')
    expect((await transfer(sale.licenseId, 'late@choir.example')).json.code).toBe('LICENSE_REFUNDED')
  })

  it('goes to another person only, of an address, from staff who may', async () => {
    const { email, licenseId, owner } = await lived()
    expect((await transfer(licenseId, email)).json.code).toBe('OWNER_ALREADY')
    expect((await transfer(licenseId, 'nobody')).json.code).toBe('BAD_EMAIL')
    expect((await transfer(999_999, 'a@choir.example')).json.code).toBe('LICENSE_NOT_FOUND')
    await staff('POST', `${pathOf(licenseId)}/suspend`, { body: { reason: 'A question' } })
    expect((await transfer(licenseId, 'a@choir.example')).json.code).toBe('LICENSE_SUSPENDED')
    const body = { email: 'me@choir.example', reason: 'I want it' }
    for (const caller of [owner, await as(payload, 'editor'), {}]) {
      const { status } = await rest(payload, caller)('POST', `${pathOf(licenseId)}/transfer`, { body })
      expect([401, 403]).toContain(status)
    }
  })
})
