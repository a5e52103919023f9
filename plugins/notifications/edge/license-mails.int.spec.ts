import { afterAll, describe, expect, it } from '@jest/globals'
import type { Id } from '../../kernel/id.ts'
import * as testing from '../../platform/testing/index.ts'

const { as, askForLink, boot, buyer, deliverDue, eventually, linkOf, owned, peek, rest } = testing

const smtp = await testing.startSmtpServer()
afterAll(() => smtp.close())
const { payload } = await boot({ env: { SMTP_URL: smtp.url, TRUSTED_PROXIES: '1' } })
const staff = rest(payload, await as(payload, 'admin'))
await payload.updateGlobal({ slug: 'shop-settings', data: { supportEmail: 'shop@support.example' } })

const sell = async (locale: 'en' | 'sw' = 'en') => {
  const sale = await owned(payload)
  const email = `mail-${String(sale.customerId)}@buyer.example`
  await peek(payload, (tx) => tx.set('customers', sale.customerId, { email, locale }))
  await deliverDue(payload)
  return { ...sale, email }
}

const subjectsTo = async (email: string) => {
  await deliverDue(payload)
  return smtp.mails.flatMap(({ recipients, subject }) => (recipients.includes(email) ? [subject] : []))
}

const move = (licenseId: Id, verb: string) =>
  staff('POST', `/api/shop/licenses/${String(licenseId)}/${verb}`, { body: { reason: 'A word of staff' } })

describe('a mail about a license', () => {
  it('tells its owner that staff took it away, each time, without the reason', async () => {
    const { licenseId, email } = await sell()
    const before = (await subjectsTo(email)).length
    for (const verb of ['revoke', 'reactivate', 'revoke']) {
      await move(licenseId, verb)
      await deliverDue(payload)
    }
    const mails = (await subjectsTo(email)).slice(before)
    expect(mails).toHaveLength(2)
    for (const subject of mails) expect(subject).toMatch(/^Your license for Sold \w+ has ended$/)
    const mail = smtp.mails.filter(({ recipients }) => recipients.includes(email)).at(-1)
    expect(`${mail?.text ?? ''}${mail?.html ?? ''}`).not.toContain('A word of staff')
  })

  it('tells owner and shop of a suspension by the rules, once, however often it is found', async () => {
    const sale = await sell('sw')
    const before = (await subjectsTo(sale.email)).length
    for (let index = 1; index <= 9; index += 1) {
      const caller = {
        ...(await buyer(payload, { customerId: sale.customerId })),
        headers: { 'x-forwarded-for': `203.0.113.${index}`, 'user-agent': `Firefox/1${index}.0` },
      }
      await askForLink(payload, caller, sale.licenseId)
    }
    const told = (await subjectsTo(sale.email)).slice(before)
    expect(told).toEqual([expect.stringMatching(/^Leseni yako ya Sold \w+ imesimamishwa$/)])
    const notes = await subjectsTo('shop@support.example')
    expect(notes).toEqual([expect.stringMatching(/^A license for Sold \w+ was suspended$/)])
  })

  it('brings the answer to who asked for more downloads, with the note', async () => {
    const { owner, licenseId, email } = await sell()
    for (let done = 1; done <= 3; done += 1) {
      await rest(payload, owner)('GET', await linkOf(payload, owner, licenseId))
      await eventually(
        async () =>
          (await payload.findByID({ collection: 'licenses', id: licenseId })).downloadsUsed === done,
      )
    }
    const path = `/api/shop/licenses/${String(licenseId)}/reset`
    const body = { reason: 'My disk broke, and the files with it' }
    const { json } = await rest(payload, owner)<{ resetId: string }>('POST', path, { body })
    await staff('POST', `/api/shop/resets/${json.resetId}`, {
      body: { approve: true, note: 'Karibu <tena>' },
    })
    expect((await subjectsTo(email)).at(-1)).toMatch(/^You can download Sold \w+ again$/)
    const mail = smtp.mails.filter(({ recipients }) => recipients.includes(email)).at(-1)
    expect(mail?.text).toContain('Karibu <tena>')
    expect(mail?.html).not.toContain('<tena>')
  })
})
