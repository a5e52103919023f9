import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { setClock } from '../../platform/registry.ts'
import {
  as,
  boot,
  buyer,
  deliverDue,
  movableClock,
  peek,
  race,
  rest,
  sold,
  startSmtpServer,
  type ReceivedMail,
  type Sold,
} from '../../platform/testing/index.ts'
import { licensesIssued } from '../../licensing/contract.ts'
import { orderPaid } from '../../payments/contract.ts'

const smtp = await startSmtpServer()
afterAll(() => smtp.close())
const { payload } = await boot({ env: { SMTP_URL: smtp.url, INTERNAL_URL: 'http://127.0.0.1:9' } })
const clock = movableClock('2026-06-01T08:00:00Z')
setClock(payload, clock)
afterEach(() => smtp.behave('accept'))

type Changed = { locale?: 'en' | 'sw'; title?: string; email?: string }

/** A paid order: its licenses and its mail are due. */
const sell = async (changed: Changed = {}): Promise<Sold & { email: string }> => {
  const sale = await sold(payload)
  const { orderId, customerId } = sale
  const email = changed.email ?? `${String(orderId)}@buyer.example`
  await peek(payload, async (tx) => {
    await tx.set('customers', customerId, { email })
    await tx.set('orders', orderId, { email, locale: changed.locale ?? 'en' })
    if (changed.title) await tx.set('order-lines', sale.orderLineId, { title: changed.title })
    await tx.publish(orderPaid, `order:${String(orderId)}`, { orderId, customerId })
  })
  return { ...sale, email }
}

const mailsTo = (email: string): ReceivedMail[] =>
  smtp.mails.filter((mail) => mail.recipients.includes(email))

const logOf = ({ orderId }: Sold) => peek(payload, (tx) => tx.find('mails', { order: { equals: orderId } }))

const issueAgain = ({ orderId, customerId }: Sold) =>
  peek(payload, (tx) => tx.publish(licensesIssued, `order:${String(orderId)}`, { orderId, customerId }))

const headerOf = (mail: ReceivedMail | undefined, key: string) =>
  mail?.headers.find((header) => header.key === key)?.value

describe('the mail of an order', () => {
  it('carries the product, its key, the order, the amount and a link, in English', async () => {
    const sale = await sell()
    await deliverDue(payload)
    const [mail, ...more] = mailsTo(sale.email)
    expect(more).toEqual([])
    expect(mail?.subject).toBe('Your file is ready: Sold')
    expect(mail?.from).toMatchObject({ name: 'Duka', address: 'shop@localhost' })
    const order = await peek(payload, (tx) => tx.load('orders', sale.orderId))
    for (const body of [mail?.html, mail?.text]) {
      expect(body).toMatch(/LIC-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)
      expect(body).toContain(order?.number)
      expect(body).toContain('$12')
      expect(body).toMatch(/http:\/\/localhost:3000\/library\/open\/[\w-]{43}/)
    }
    const log = await logOf(sale)
    expect(log).toMatchObject({ status: 'sent', attempts: 1, template: 'order-ready' })
    expect(mail?.messageId).toBe(log?.messageId)
    const token = /open\/([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? ''
    expect(JSON.stringify(log)).not.toContain(token)
    const opened = await rest(payload)('POST', '/api/shop/library/open', { body: { token } })
    expect(opened.status).toBe(200)
  })

  it('is in Swahili for a Swahili order', async () => {
    const sale = await sell({ locale: 'sw' })
    await deliverDue(payload)
    const [mail] = mailsTo(sale.email)
    expect(mail?.subject).toBe('Faili lako liko tayari: Sold')
    expect(mail?.text).toContain('http://localhost:3000/sw/library/open/')
    expect(mail?.html).toContain('lang="sw"')
  })

  it('names the files that can be downloaded, and promises none when there are none', async () => {
    const sale = await sell()
    await deliverDue(payload)
    expect(mailsTo(sale.email)[0]?.text).toContain('File:\n  track.bin (100 kB)')
    const bare = await sold(payload)
    const email = 'bare@buyer.example'
    await payload.update({ collection: 'releases', id: Number(bare.releaseId), data: { status: 'draft' } })
    await peek(payload, async (tx) => {
      await tx.set('customers', bare.customerId, { email })
      await tx.publish(orderPaid, `order:${String(bare.orderId)}`, bare)
    })
    await deliverDue(payload)
    const [mail] = mailsTo(email)
    expect(mail?.subject).toBe('Your license is ready: Sold')
    for (const body of [mail?.html, mail?.text]) expect(body).not.toMatch(/\bfiles?\b/i)
  })

  it('goes out once, however often its event is delivered', async () => {
    const sale = await sell()
    await deliverDue(payload)
    await issueAgain(sale)
    await issueAgain(sale)
    const { errors } = await race(4, () => deliverDue(payload))
    expect(errors).toEqual([])
    expect(mailsTo(sale.email)).toHaveLength(1)
  })

  it('waits for a mail server that is down, and loses nothing', async () => {
    smtp.behave('refuse')
    const sale = await sell()
    await deliverDue(payload)
    for (const seconds of [1, 3, 10]) {
      clock.advance(seconds)
      await deliverDue(payload)
    }
    expect(await logOf(sale)).toMatchObject({ status: 'failed', attempts: 4 })
    expect((await logOf(sale))?.error).toContain('451')
    smtp.behave('accept')
    clock.advance(30)
    await deliverDue(payload)
    expect(mailsTo(sale.email)).toHaveLength(1)
    expect(await logOf(sale)).toMatchObject({ status: 'sent', attempts: 5, error: null })
  })

  it('carries the same link and Message-ID at every try', async () => {
    const sale = await sell()
    await deliverDue(payload)
    // As if the process had died after the mail server took the mail.
    const log = await logOf(sale)
    await peek(payload, (tx) => tx.set('mails', log?.id ?? 0, { status: 'planned' }))
    await issueAgain(sale)
    await deliverDue(payload)
    const [first, second] = mailsTo(sale.email)
    expect(second?.messageId).toBe(first?.messageId)
    expect(second?.text).toBe(first?.text)
  })

  it('is not sent to who gave only a phone number; the trail says so', async () => {
    const sale = await sold(payload)
    const { orderId, customerId } = sale
    await peek(payload, async (tx) => {
      await tx.set('customers', customerId, { email: null, phone: '+254712345678' })
      await tx.publish(orderPaid, `order:${String(orderId)}`, { orderId, customerId })
    })
    const before = smtp.mails.length
    await deliverDue(payload)
    expect(smtp.mails).toHaveLength(before)
    expect(await logOf(sale)).toBeNull()
    const skipped = await peek(payload, (tx) =>
      tx.find('audit-events', { action: { equals: 'mail.skipped' } }),
    )
    expect(skipped).toMatchObject({ resourceId: String(orderId), details: { reason: 'no-email' } })
  })

  it('is not sent for what was refunded while it waited', async () => {
    smtp.behave('refuse')
    const sale = await sell()
    await deliverDue(payload)
    await peek(payload, async (tx) => {
      const licenses = await tx.list('licenses', { where: { order: { equals: sale.orderId } } })
      for (const license of licenses) await tx.set('licenses', license.id, { status: 'revoked' })
    })
    smtp.behave('accept')
    clock.advance(5)
    await deliverDue(payload)
    expect(mailsTo(sale.email)).toEqual([])
    expect(await logOf(sale)).toMatchObject({ status: 'failed' })
  })

  it('cannot be given headers by a name', async () => {
    await payload.updateGlobal({
      slug: 'shop-settings',
      data: { name: 'Pwani"\r\nBcc: eve@evil.example\r\nX: "', supportEmail: 'help@pwani.example' },
    })
    const sale = await sell({ title: 'Sauti\r\nBcc: eve@evil.example\r\n\r\n<b>Bahari</b> 🎧' })
    await deliverDue(payload)
    const [mail] = mailsTo(sale.email)
    expect(mail?.recipients).toEqual([sale.email])
    expect(mail?.bcc ?? []).toEqual([])
    expect(headerOf(mail, 'bcc')).toBeUndefined()
    expect(headerOf(mail, 'x')).toBeUndefined()
    expect(mail?.subject).toContain('Sauti Bcc: eve@evil.example <b>Bahari</b> 🎧')
    expect(mail?.from?.address).toBe('shop@localhost')
    expect(mail?.replyTo?.map((each) => each.address)).toEqual(['help@pwani.example'])
    expect(mail?.html).toContain('&lt;b&gt;Bahari&lt;/b&gt;')
    await payload.updateGlobal({ slug: 'shop-settings', data: { name: 'Duka' } })
  })
})

describe('a test mail', () => {
  const send = (caller: Parameters<typeof rest>[1], to: string) =>
    rest(payload, caller)<{ sent?: true; code?: string; details?: { problem: string } }>(
      'POST',
      '/api/shop/mail/test',
      { body: { to } },
    )

  it('goes out at once for staff who may change settings, and tells what the server says', async () => {
    const owner = await as(payload, 'owner')
    expect((await send(owner, 'me@shop.example')).json).toEqual({ sent: true })
    expect(mailsTo('me@shop.example')).toHaveLength(1)
    expect((await send(owner, 'not an address')).json.code).toBe('BAD_EMAIL')
    smtp.behave('reject')
    const refused = await send(owner, 'me@shop.example')
    expect(refused).toMatchObject({ status: 502, json: { code: 'MAIL_NOT_SENT' } })
    expect(refused.json.details?.problem).toContain('550')
  })

  it('goes out for nobody else', async () => {
    expect((await send(undefined, 'me@shop.example')).status).toBe(401)
    expect((await send(await buyer(payload), 'me@shop.example')).status).toBe(401)
    expect((await send(await as(payload, 'viewer'), 'me@shop.example')).status).toBe(403)
  })
})
