import { afterAll, describe, expect, it } from '@jest/globals'
import { idOf, type Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { resolve, setClock } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import * as testing from '../../platform/testing/index.ts'
import type { Caller, Owned } from '../../platform/testing/index.ts'
import { transact } from '../../platform/transaction.ts'
import { Licensing } from '../../licensing/contract.ts'

const { boot, buyer, deliverDue, movableClock, owned, peek, released, rest } = testing

const smtp = await testing.startSmtpServer()
afterAll(() => smtp.close())
const { payload } = await boot({ env: { SMTP_URL: smtp.url, INTERNAL_URL: 'http://127.0.0.1:9' } })
const clock = movableClock()
setClock(payload, clock)

/** Everything that waits is delivered, page after page. */
const settle = async () => {
  while ((await deliverDue(payload)) > 0);
}

const about = (text: string) => smtp.mails.filter(({ subject }) => subject?.includes(text))

const readersOf = (text: string) => about(text).map(({ recipients }) => recipients[0])

const emailOf = async (customerId: Id) =>
  (await peek(payload, (tx) => tx.load('customers', customerId)))?.email ?? ''

/** One more sale of the same product. */
const alsoBought = async (productId: Id, changes: Record<string, string | boolean> = {}, customerId?: Id) => {
  const sale = await owned(payload, customerId === undefined ? {} : { customerId })
  await peek(payload, (tx) => tx.set('licenses', sale.licenseId, { product: productId, ...changes }))
  return emailOf(sale.customerId)
}

const publish = (releaseId: Id, status: 'draft' | 'published' = 'published') =>
  payload.update({ collection: 'releases', id: releaseId, data: { status } })

describe('a release that its owners are to hear of', () => {
  it('is mailed to each of them once, however many licenses and seats they have, and to nobody else', async () => {
    const sale = await owned(payload, { seats: 3 })
    const { productId, owner, licenseId, customerId } = sale
    const asha = await emailOf(customerId)
    await buyer(payload, { email: 'holds@news.example' })
    const silent = await buyer(payload, { email: 'silent@news.example' })
    for (const email of ['holds@news.example', 'silent@news.example'])
      await rest(payload, owner)('POST', `/api/shop/licenses/${String(licenseId)}/seats`, { body: { email } })
    await alsoBought(productId, {}, customerId)
    const ended = new Date(clock.now().getTime() - 1000).toISOString()
    await alsoBought(productId, { status: 'suspended' })
    await alsoBought(productId, { expiresAt: ended })
    await alsoBought(productId, { releaseMails: false })
    const second = await alsoBought(productId)
    const path = `/api/shop/licenses/${String(licenseId)}/release-mails`
    await rest(payload, silent)('POST', path, { body: { isOn: false } })
    await settle()
    const mailed = smtp.mails.length
    const { releaseId } = await released(payload, productId, '2.0.0', { notifyBuyers: true, status: 'draft' })
    await settle()
    expect(smtp.mails).toHaveLength(mailed)
    await publish(releaseId)
    // Unpublished and published again, before and after the mails went out: nobody hears of it twice.
    await publish(releaseId, 'draft')
    await publish(releaseId)
    await settle()
    await publish(releaseId, 'draft')
    await publish(releaseId)
    await settle()
    expect(readersOf('2.0.0').sort()).toEqual([asha, second, 'holds@news.example'].sort())
    expect(smtp.mails).toHaveLength(mailed + 3)
    const trail = await peek(payload, (tx) =>
      tx.list('audit-events', { where: { action: { equals: 'release.notified' } } }),
    )
    expect(trail).toMatchObject([{ resourceId: String(releaseId), details: { mails: 3 } }])
    expect(await payload.findByID({ collection: 'releases', id: releaseId })).toMatchObject({
      notifiedAt: clock.now().toISOString(),
    })
  })

  it('looks its readers up page by page, and leaves out or repeats nobody', async () => {
    const sale = await owned(payload, { seats: 5 })
    const { productId, owner, licenseId } = sale
    const buyers = [sale.customerId]
    for (let more = 0; more < 2; more += 1) {
      const other = await owned(payload)
      await peek(payload, (tx) => tx.set('licenses', other.licenseId, { product: productId }))
      buyers.push(other.customerId)
    }
    for (const name of ['a', 'b', 'c']) {
      const body = { email: `${name}@pages.example` }
      await rest(payload, owner)('POST', `/api/shop/licenses/${String(licenseId)}/seats`, { body })
    }
    const seats = await peek(payload, (tx) =>
      tx.list('license-seats', { where: { license: { equals: licenseId } }, sort: 'id' }),
    )
    const release = { productId, publishedAt: clock.now().toISOString() }
    const pageAfter = async (after: string | null) => {
      const ctx = await systemCtx(payload)
      const page = await transact(ctx, async (inside) =>
        ok(await resolve(payload, Licensing).readersOf(inside, release, { after, size: 2 })),
      )
      return page.ok ? page.value : { readers: [], next: null }
    }
    const found: Id[] = []
    for (let after: string | null | undefined; after !== null;) {
      const page: Awaited<ReturnType<typeof pageAfter>> = await pageAfter(after ?? null)
      found.push(...page.readers.map(({ customerId }) => customerId))
      after = page.next
    }
    expect(found).toEqual([...buyers, ...seats.map(({ holder }) => idOf(holder))])
  })

  it('says in each reader’s language what is new and how to hear no more of it, and no key', async () => {
    const { productId, customerId, licenseId, owner } = await owned(payload)
    const email = await emailOf(customerId)
    await peek(payload, (tx) => tx.set('customers', customerId, { locale: 'sw' }))
    await settle()
    await released(payload, productId, '4.0.0', { notifyBuyers: true })
    await settle()
    const [mail] = about('4.0.0')
    expect(mail?.recipients).toEqual([email])
    expect(mail?.subject).toMatch(/limetoka$/)
    const page = `http://localhost:3000/sw/library/items/${String(licenseId)}`
    expect(mail?.headers.find(({ key }) => key === 'list-unsubscribe')?.value).toBe(`<${page}>`)
    expect(mail?.text).toContain('What is new in 4.0.0')
    expect(mail?.text).toContain(page)
    const { json } = await rest(payload, owner)<{ item: { licenseKey: string } }>(
      'GET',
      `/api/shop/library/items/${String(licenseId)}`,
    )
    expect(`${mail?.text ?? ''}${mail?.html ?? ''}`).not.toContain(json.item.licenseKey.slice(4))
  })

  it('is not told to whose updates have ended, nor by a save that somebody else has read before', async () => {
    const { productId } = await owned(payload, { updateDays: 5 })
    await settle()
    clock.advance(6 * 86_400)
    const { releaseId } = await released(payload, productId, '5.0.0', { notifyBuyers: true })
    await settle()
    expect(about('5.0.0')).toHaveLength(0)
    const { notifiedAt } = await payload.update({
      collection: 'releases',
      id: releaseId,
      data: { notifiedAt: null, changelog: 'As if nobody had been told' },
    })
    expect(notifiedAt).toBe(clock.now().toISOString())
  })

  it('is told to nobody more once it was taken back, or by a mail that was switched off while it waited', async () => {
    const { productId, licenseId, owner } = await owned(payload)
    await settle()
    const first = await released(payload, productId, '6.0.0', { notifyBuyers: true })
    await publish(first.releaseId, 'draft')
    await settle()
    expect(about('6.0.0')).toHaveLength(0)
    await released(payload, productId, '7.0.0', { notifyBuyers: true })
    const path = `/api/shop/licenses/${String(licenseId)}/release-mails`
    await rest(payload, owner)('POST', path, { body: { isOn: false } })
    await settle()
    expect(about('7.0.0')).toHaveLength(0)
  })
})

describe('mails about releases', () => {
  const mailsOf = async (caller: Caller, licenseId: Id) =>
    (
      await rest(payload, caller)<{ releaseMails: boolean | null }>(
        'GET',
        `/api/shop/library/items/${String(licenseId)}`,
      )
    ).json.releaseMails

  const switchTo = (caller: Caller, { licenseId }: Pick<Owned, 'licenseId'>, isOn: boolean) =>
    rest(payload, caller)<{ code?: string; isOn: boolean }>(
      'POST',
      `/api/shop/licenses/${String(licenseId)}/release-mails`,
      { body: { isOn } },
    )

  it('are switched by each holder for themselves, and by nobody else', async () => {
    const sale = await owned(payload, { seats: 2 })
    const seats = `/api/shop/licenses/${String(sale.licenseId)}/seats`
    const holder = await buyer(payload, { email: 'mails@releases.example' })
    await rest(payload, sale.owner)('POST', seats, { body: { email: 'mails@releases.example' } })
    const twice = [await switchTo(holder, sale, false), await switchTo(holder, sale, false)]
    expect(twice.map(({ json }) => json.isOn)).toEqual([false, false])
    expect(await mailsOf(holder, sale.licenseId)).toBe(false)
    expect(await mailsOf(sale.owner, sale.licenseId)).toBe(true)
    expect((await switchTo(sale.owner, sale, false)).status).toBe(200)
    expect(await mailsOf(sale.owner, sale.licenseId)).toBe(false)
    const stranger = await buyer(payload)
    for (const licenseId of [sale.licenseId, 999_999])
      expect((await switchTo(stranger, { licenseId }, true)).json.code).toBe('NOT_YOUR_LICENSE')
    expect((await switchTo({}, sale, true)).status).toBe(401)
    const trail = await peek(payload, (tx) =>
      tx.list('audit-events', {
        where: {
          and: [
            { action: { equals: 'license.release-mails-switched' } },
            { resourceId: { equals: String(sale.licenseId) } },
          ],
        },
      }),
    )
    expect(trail).toHaveLength(2)
  })

  it('are switched for all that a person has of a product, and of nothing else', async () => {
    const { owner, customerId, licenseId, orderId, productId } = await owned(payload)
    const [twin, other] = [await owned(payload, { customerId }), await owned(payload, { customerId })]
    await peek(payload, (tx) => tx.set('licenses', twin.licenseId, { product: productId }))
    const allMails = async () => {
      const ids = [licenseId, twin.licenseId, other.licenseId]
      const each: (boolean | null)[] = []
      for (const id of ids) each.push(await mailsOf(owner, id))
      return each
    }
    await switchTo(owner, { licenseId }, false)
    expect(await allMails()).toEqual([false, false, true])
    // A browser that bought one of them, and has proved nothing else, speaks for that one.
    await switchTo(await buyer(payload, { customerId, orderId }), { licenseId }, true)
    expect(await allMails()).toEqual([true, false, true])
  })
})
