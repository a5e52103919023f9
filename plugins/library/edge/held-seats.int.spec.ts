import { afterAll, describe, expect, it } from '@jest/globals'
import type { Id } from '../../kernel/id.ts'
import * as testing from '../../platform/testing/index.ts'
import type { Caller, Owned } from '../../platform/testing/index.ts'

const { askForLink, boot, buyer, deliverDue, linkOf, owned, peek, rest, startSmtpServer } = testing

const smtp = await startSmtpServer()
afterAll(() => smtp.close())
const { payload } = await boot({ env: { SMTP_URL: smtp.url, INTERNAL_URL: 'http://127.0.0.1:9' } })

interface Item {
  licenseId: string
  heldAs: string
  licenseKey: string
  maskedKey: string
  orderNumber: string
  files: object[]
}

const libraryOf = async (caller: Caller) =>
  (await rest(payload, caller)<{ total: number; items: Item[] }>('GET', '/api/shop/library')).json

const itemOf = (caller: Caller, licenseId: Id) =>
  rest(payload, caller)<{ code?: string; item: Item; history: object[] }>(
    'GET',
    `/api/shop/library/items/${String(licenseId)}`,
  )

const give = async ({ owner, licenseId }: Owned, email: string) => {
  const path = `/api/shop/licenses/${String(licenseId)}/seats`
  const reply = await rest(payload, owner)<{ seat: { seatId: string } }>('POST', path, { body: { email } })
  const { seatId } = reply.json.seat
  return {
    seatId,
    takeBack: () => rest(payload, owner)('POST', `${path}/${seatId}/revoke`, { body: {} }),
  }
}

const mailsTo = (email: string) => smtp.mails.filter((mail) => mail.recipients.includes(email))

/** A team license, and somebody who has a seat of it and has proved it. */
const team = async (email: string) => {
  const sale = await owned(payload, { seats: 3 })
  const holder = await buyer(payload, { email })
  return { sale, holder, ...(await give(sale, email)) }
}

describe('who has a seat', () => {
  it('is told by mail, opens the library by it, and loses it with the seat', async () => {
    const sale = await owned(payload, { seats: 3 })
    const { takeBack } = await give(sale, 'mwana@team.example')
    await deliverDue(payload)
    const [mail] = mailsTo('mwana@team.example')
    const key = (await libraryOf(sale.owner)).items[0]?.licenseKey ?? ''
    expect(key).toMatch(/^LIC-/)
    expect(mail?.subject).toMatch(/^You have a seat: Sold/)
    for (const body of [mail?.text, mail?.html]) expect(body).not.toContain(key.slice(4, 10))
    const token = /open\/([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? ''
    const browser = { cookies: new testing.CookieJar() }
    await rest(payload, browser)('POST', '/api/shop/library/open', { body: { token } })
    const { items, total } = await libraryOf(browser)
    expect(total).toBe(1)
    expect(items[0]).toMatchObject({ heldAs: 'seat', licenseKey: '', maskedKey: '', orderNumber: '' })
    expect(items[0]?.files).toHaveLength(1)
    expect(JSON.stringify(await itemOf(browser, sale.licenseId))).not.toContain(key)
    await takeBack()
    expect(await libraryOf(browser)).toMatchObject({ total: 0, items: [] })
    expect(await itemOf(browser, sale.licenseId)).toMatchObject({ status: 404, json: { code: 'NOT_FOUND' } })
    await deliverDue(payload)
    expect(mailsTo('mwana@team.example').map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^You have a seat/),
      expect.stringMatching(/^Your seat has been taken back/),
    ])
  })

  it('is not told of a seat that was taken back before its mail went out', async () => {
    const sale = await owned(payload, { seats: 3 })
    await deliverDue(payload)
    await (await give(sale, 'late@team.example')).takeBack()
    await deliverDue(payload)
    expect(mailsTo('late@team.example').map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Your seat has been taken back/),
    ])
  })

  it('is told in their own language', async () => {
    const sale = await owned(payload, { seats: 3 })
    const holder = await buyer(payload, { email: 'neema@team.example' })
    await peek(payload, (tx) => tx.set('customers', holder.customerId, { locale: 'sw' }))
    await give(sale, 'neema@team.example')
    await deliverDue(payload)
    expect(mailsTo('neema@team.example')[0]?.subject).toMatch(/^Umepewa nafasi/)
  })

  it('sees nothing by a browser that has proved only one order', async () => {
    const { sale, holder } = await team('order@team.example')
    const bought = await owned(payload, { customerId: holder.customerId })
    const here = await buyer(payload, { customerId: holder.customerId, orderId: bought.orderId })
    expect((await libraryOf(here)).items.map(({ licenseId }) => licenseId)).toEqual([
      String(bought.licenseId),
    ])
    expect((await itemOf(here, sale.licenseId)).status).toBe(404)
    expect((await askForLink(payload, here, sale.licenseId)).json.code).toBe('NOT_YOUR_LICENSE')
  })

  it('finds it among their own things, newest first, counted once', async () => {
    const holder = await buyer(payload, { email: 'many@team.example' })
    const first = await owned(payload, { customerId: holder.customerId })
    const shared = await owned(payload, { seats: 2 })
    await give(shared, 'many@team.example')
    const last = await owned(payload, { customerId: holder.customerId })
    const { items, total } = await libraryOf(holder)
    expect(total).toBe(3)
    expect(items.map(({ licenseId, heldAs }) => [licenseId, heldAs])).toEqual([
      [String(last.licenseId), 'owner'],
      [String(shared.licenseId), 'seat'],
      [String(first.licenseId), 'owner'],
    ])
  })

  it('has downloads and a history of their own', async () => {
    const { sale, holder } = await team('loads@team.example')
    const reply = await rest(payload, holder)('GET', await linkOf(payload, holder, sale.licenseId))
    expect(Buffer.compare(Buffer.from(reply.bytes), sale.bytes)).toBe(0)
    await linkOf(payload, sale.owner, sale.licenseId)
    await linkOf(payload, sale.owner, sale.licenseId)
    expect((await itemOf(holder, sale.licenseId)).json.history).toHaveLength(1)
    expect((await itemOf(sale.owner, sale.licenseId)).json.history).toHaveLength(2)
    // Neither opens the other's link.
    const theirs = await linkOf(payload, holder, sale.licenseId)
    expect((await rest(payload, sale.owner)('GET', theirs)).json.code).toBe('LINK_NOT_YOURS')
    const owners = await linkOf(payload, sale.owner, sale.licenseId)
    expect((await rest(payload, holder)('GET', owners)).json.code).toBe('LINK_NOT_YOURS')
  })

  it('is shut out with the license', async () => {
    const { sale, holder } = await team('shut@team.example')
    const unused = await linkOf(payload, holder, sale.licenseId)
    await peek(payload, (tx) => tx.set('licenses', sale.licenseId, { status: 'suspended' }))
    expect((await askForLink(payload, holder, sale.licenseId)).json.code).toBe('LICENSE_SUSPENDED')
    expect((await rest(payload, holder)('GET', unused)).json.code).toBe('LICENSE_SUSPENDED')
    expect((await libraryOf(holder)).items[0]).toMatchObject({ status: 'suspended', files: [] })
  })
})
