import { afterAll, describe, expect, it } from '@jest/globals'
import { clientAddressHeader } from '../../platform/instrument/headers.ts'
import { registryOf, resolve, setClock } from '../../platform/registry.ts'
import {
  boot,
  codeIn,
  deliverDue,
  movableClock,
  peek,
  rest,
  returning,
  startSmtpServer,
  stranger,
} from '../../platform/testing/index.ts'
import { Returning } from '../../customers/contract.ts'

const smtp = await startSmtpServer()
afterAll(() => smtp.close())
const { payload } = await boot({ env: { SMTP_URL: smtp.url, INTERNAL_URL: 'http://127.0.0.1:9' } })
const clock = movableClock('2026-06-01T08:00:00Z')
setClock(payload, clock)
const { askCode, libraryOf, newPhone, sellTo, tryDate, typeCode } = returning(payload)

describe('wrong dates', () => {
  it('are locked out at the fourth failure, from any address, also when the date is right', async () => {
    const { phone } = await sellTo(newPhone())
    const today = clock.now().toISOString().slice(0, 10)
    for (const [index, date] of ['2020-01-01', '2020-02-01', '2020-03-01'].entries()) {
      const headers = { [clientAddressHeader]: `198.51.100.${String(index)}` }
      expect((await tryDate(stranger(), phone, date, headers)).status).toBe(404)
    }
    const forged: Record<string, string>[] = [
      { [clientAddressHeader]: '203.0.113.77' },
      { 'x-forwarded-for': '10.1.2.3' },
      { 'x-forwarded-for': '10.1.2.4, 10.0.0.1', 'x-real-ip': '10.9.9.9', forwarded: 'for=10.8.8.8' },
    ]
    for (const headers of forged) {
      const reply = await tryDate(stranger(), phone, today, headers)
      expect([reply.status, reply.json.code]).toEqual([429, 'NUMBER_LOCKED'])
      expect(Number(reply.headers.get('retry-after'))).toBeLessThanOrEqual(900)
    }
    clock.advance(900)
    expect((await tryDate(stranger(), phone, today)).status).toBe(200)
  })

  it('have a larger number of tries per address, which a forged header does not change', async () => {
    const from = (phone: string, index: number) =>
      tryDate(stranger(), phone, '2020-01-01', {
        [clientAddressHeader]: '203.0.113.5',
        'x-forwarded-for': `10.0.0.${String(index)}`,
      })
    for (let index = 0; index < 30; index += 1) expect((await from(newPhone(), index)).status).toBe(404)
    expect((await from(newPhone(), 31)).json.code).toBe('TOO_MANY_REQUESTS')
  })

  it('leave after ten failures only a code, and the owner is told, once', async () => {
    const email = 'owner@returning.example'
    const { phone } = await sellTo(newPhone(), email)
    const today = clock.now().toISOString().slice(0, 10)
    for (let count = 0; count < 10; count += 1) {
      expect((await tryDate(stranger(), phone, '2020-01-01')).status).toBe(404)
      clock.advance(86_400)
    }
    expect((await tryDate(stranger(), phone, today)).json.code).toBe('CODE_REQUIRED')
    expect((await tryDate(stranger(), phone, today)).json.code).toBe('CODE_REQUIRED')
    await deliverDue(payload)
    const warnings = smtp.mails.filter(
      (mail) => mail.recipients.includes(email) && mail.subject?.startsWith('Kuna mtu aliyejaribu'),
    )
    expect(warnings).toHaveLength(1)
    expect(warnings[0]?.text).toContain(phone.slice(-3))
    expect(warnings[0]?.text).not.toContain(phone)
    const browser = stranger()
    expect((await askCode(browser, email)).status).toBe(200)
    await deliverDue(payload)
    const mail = smtp.mails.findLast(({ recipients }) => recipients.includes(email))
    expect((await typeCode(browser, codeIn(mail?.text))).json).toEqual({ opened: true })
    expect((await libraryOf(browser)).scope).toBe('full')
    // Anybody can buy with an address of their own and somebody's number: whoever proves the address has not proved the number.
    expect((await tryDate(stranger(), phone, today)).json.code).toBe('CODE_REQUIRED')
    expect(warnings[0]?.text).not.toMatch(/tarehe itafanya kazi tena|by a date again/)
  })

  it('are on record, each try, by pseudonyms', async () => {
    const { phone } = await sellTo(newPhone())
    const today = clock.now().toISOString().slice(0, 10)
    await tryDate(stranger(), phone, '2020-01-01')
    await tryDate(stranger(), phone, today)
    const tries = await peek(payload, (tx) =>
      tx.list('audit-events', { where: { action: { equals: 'library.date-tried' } }, sort: '-id', limit: 2 }),
    )
    const contact = registryOf(payload).keyring.hash('contact', phone)
    expect(tries.map(({ outcome, details }) => [outcome, details])).toEqual([
      ['done', { contact, code: null }],
      ['refused', { contact, code: 'RETURN_UNKNOWN' }],
    ])
    expect(JSON.stringify(tries)).not.toContain(phone.slice(4))
  })

  it('refuse what is no number, no day, or too much of either, and count nothing', async () => {
    const { phone } = await sellTo(newPhone())
    for (const [number, date] of [
      ['5', '2026-06-01'],
      [phone, '2026-02-31'],
      [phone, '01/06/2026'],
      [phone, '0000-01-01'],
      [phone, '9999-12-31'],
      [phone, ''],
      [phone, 20260601],
      [[phone], '2026-06-01'],
      [{ equals: phone }, '2026-06-01'],
      [null, null],
      [`${phone}${'0'.repeat(50)}`, '2026-06-01'],
      [`${phone}\u0000`, '2026-06-01x'],
    ] as const)
      expect((await tryDate(stranger(), number, date)).status).toBe(400)
    expect((await tryDate(stranger(), phone, 'x'.repeat(70_000))).status).toBe(413)
    const foreign = { origin: 'https://evil.example', cookie: 'duka_buyer=x' }
    expect((await tryDate({}, phone, '2020-01-01', foreign)).json.code).toBe('BAD_ORIGIN')
    const row = await peek(payload, (tx) =>
      tx.find('contact-locks', {
        contactHash: { equals: registryOf(payload).keyring.hash('contact', phone) },
      }),
    )
    expect(row).toBeNull()
  })

  it('leave a planted session worthless, and give no more than the shop’s own list of browsers shows', async () => {
    const { phone } = await sellTo(newPhone())
    const today = clock.now().toISOString().slice(0, 10)
    const eve = (await sellTo(newPhone())).browser.cookies
    const victim = stranger()
    victim.cookies.set('duka_buyer', eve.get('duka_buyer')!)
    expect((await tryDate(victim, phone, today)).status).toBe(200)
    expect((await libraryOf({ cookies: eve })).items).toEqual([])
    const sessions = await rest(payload, victim)<{ sessions: { sees: string }[] }>(
      'GET',
      '/api/shop/sessions',
    )
    expect(sessions.json.sessions.map(({ sees }) => sees)).toEqual(['order'])
  })

  it('are no way in where the site wants a code always', async () => {
    const { phone } = await sellTo(newPhone())
    const service = resolve(payload, Returning)
    const today = clock.now().toISOString().slice(0, 10)
    registryOf(payload).services.set(Returning.name, { ...service, ways: { date: false, message: false } })
    expect((await tryDate(stranger(), phone, today)).json.code).toBe('CODE_REQUIRED')
    expect((await rest(payload)('GET', '/api/shop/library/ways')).json).toEqual({
      date: false,
      message: false,
    })
    registryOf(payload).services.set(Returning.name, service)
    expect((await tryDate(stranger(), phone, today)).status).toBe(200)
  })
})
