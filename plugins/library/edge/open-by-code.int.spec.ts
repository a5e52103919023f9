import { afterAll, describe, expect, it } from '@jest/globals'
import { registryOf, resolve, setClock } from '../../platform/registry.ts'
import {
  boot,
  codeIn,
  deliverDue,
  movableClock,
  peek,
  returning,
  startSmtpServer,
  stranger,
  type Caller,
} from '../../platform/testing/index.ts'
import { Returning } from '../../customers/contract.ts'

const smtp = await startSmtpServer()
afterAll(() => smtp.close())
const { payload } = await boot({ env: { SMTP_URL: smtp.url, INTERNAL_URL: 'http://127.0.0.1:9' } })
const clock = movableClock('2026-06-01T08:00:00Z')
setClock(payload, clock)
const { askCode, libraryOf, newPhone, sellTo, tryDate, typeCode } = returning(payload)

const lastMailTo = (email: string) => smtp.mails.findLast((mail) => mail.recipients.includes(email))

const codeFor = async (caller: Caller, email: string): Promise<string> => {
  expect((await askCode(caller, email)).json).toEqual({ sent: true, minutes: 15 })
  await deliverDue(payload)
  return codeIn(lastMailTo(email)?.text)
}

const wrong = (code: string): string => String((Number(code.replace(' ', '')) + 1) % 1e8).padStart(8, '0')

describe('a code by mail', () => {
  const newBuyer = async (email: string) => sellTo(newPhone(), email)

  it('opens everything, with its keys, in the browser that asked, once', async () => {
    const email = 'code@returning.example'
    await newBuyer(email)
    const browser = stranger()
    const code = await codeFor(browser, email)
    expect((await libraryOf(browser)).scope).toBe('none')
    expect((await typeCode(stranger(), code)).json.code).toBe('CODE_OVER')
    expect((await typeCode(browser, code)).json).toEqual({ opened: true })
    const library = await libraryOf(browser)
    expect(library).toMatchObject({ scope: 'full', email })
    expect(library.items[0]?.licenseKey).toMatch(/^LIC-[^•]+$/)
    // A second press in the same browser turns nobody away; the request's cookie in another one opens nothing.
    expect((await typeCode(browser, code)).status).toBe(200)
    const thief = stranger()
    thief.cookies.set('duka_code', browser.cookies.get('duka_code')!)
    expect((await typeCode(thief, code)).json.code).toBe('CODE_OVER')
    expect((await libraryOf(thief)).scope).toBe('none')
  })

  it('proves the rest to who came by a phone number and a date', async () => {
    const email = 'rest@returning.example'
    const { phone } = await newBuyer(email)
    const browser = stranger()
    await tryDate(browser, phone, clock.now().toISOString().slice(0, 10))
    expect((await libraryOf(browser)).scope).toBe('partial')
    const before = browser.cookies.get('duka_buyer')
    expect((await typeCode(browser, await codeFor(browser, email))).status).toBe(200)
    expect(browser.cookies.get('duka_buyer')).not.toBe(before)
    const library = await libraryOf(browser)
    expect(library).toMatchObject({ scope: 'full', email, phone: null })
    expect(library.items.every(({ licenseKey }) => !licenseKey.includes('•'))).toBe(true)
  })

  it('is over after five wrong ones, after fifteen minutes, and was never for a stranger', async () => {
    const email = 'wrong@returning.example'
    await newBuyer(email)
    const browser = stranger()
    const code = await codeFor(browser, email)
    for (const slip of ['', code.slice(0, 4), `${code}1`, 'abcdefgh', '٠١٢٣٤٥٦٧'])
      expect(await typeCode(browser, slip)).toMatchObject({ status: 400, json: { code: 'CODE_INCOMPLETE' } })
    for (let count = 0; count < 5; count += 1)
      expect((await typeCode(browser, wrong(code))).json.code).toBe('CODE_WRONG')
    expect((await typeCode(browser, code)).json.code).toBe('CODE_OVER')
    expect((await typeCode(browser, '1')).json.code).toBe('CODE_OVER')

    const late = await codeFor(browser, email)
    clock.advance(15 * 60)
    expect((await typeCode(browser, late)).json.code).toBe('CODE_OVER')
    expect((await typeCode(stranger(), '12345678')).json.code).toBe('CODE_OVER')
    for (const junk of ['', 'abc', '1234567', '٠١٢٣٤٥٦٧', 'x'.repeat(40), '00000000'])
      expect((await typeCode(browser, junk)).status).toBeGreaterThanOrEqual(403)
    expect((await typeCode(browser, ['1'])).status).toBe(400)
    expect((await libraryOf(browser)).scope).toBe('none')
  })

  it('is promised alike to whoever asks, and sent to customers only', async () => {
    const email = 'known@returning.example'
    await newBuyer(email)
    const [known, unknown] = [stranger(), stranger()]
    const answers = [await askCode(known, email), await askCode(unknown, 'nobody@returning.example')]
    expect(answers[0]?.text).toBe(answers[1]?.text)
    expect(known.cookies.get('duka_code')).toMatch(/^[\w-]{43}$/)
    expect(unknown.cookies.get('duka_code')).toMatch(/^[\w-]{43}$/)
    await deliverDue(payload)
    expect(lastMailTo('nobody@returning.example')).toBeUndefined()
    expect((await typeCode(unknown, codeIn(lastMailTo(email)?.text))).json.code).toBe('CODE_WRONG')
    for (const contact of ['x', 'a@b', '+1', 5, null, ['a@b.example'], 'x'.repeat(255)])
      expect((await askCode(stranger(), contact)).status).toBe(400)
  })

  it('is mailed three times in 15 minutes at most, however the address is written, and is nowhere in the database', async () => {
    const email = 'often@returning.example'
    await newBuyer(email)
    const browser = stranger()
    const code = await codeFor(browser, email)
    expect((await askCode(stranger(), ' Often@Returning.Example ')).status).toBe(200)
    expect((await askCode(stranger(), email)).status).toBe(200)
    expect((await askCode(stranger(), email)).json.code).toBe('TOO_MANY_REQUESTS')
    const kept = await peek(payload, async (tx) => [
      await tx.list('customer-codes', {}),
      await tx.list('mails', { where: { template: { equals: 'library-code' } } }),
      await tx.list('outbox-events', { sort: '-id', limit: 200 }),
      await tx.list('audit-events', { sort: '-id', limit: 200 }),
    ])
    expect(JSON.stringify(kept)).not.toContain(code.replace(' ', ''))
    expect(JSON.stringify(kept[2])).not.toContain(email)
  })

  it('goes by message where the site has a way to phones, and is in the language of the page', async () => {
    const { phone } = await sellTo(newPhone())
    const service = resolve(payload, Returning)
    const messages: { to: string; text: string }[] = []
    registryOf(payload).services.set(Returning.name, {
      ...service,
      ways: { date: true, message: true },
      sendMessage: async (to: string, text: string) => {
        messages.push({ to, text })
        return Promise.resolve()
      },
    })
    const browser = { ...stranger(), headers: { 'accept-language': 'sw' } }
    expect((await askCode(browser, phone)).status).toBe(200)
    await deliverDue(payload)
    registryOf(payload).services.set(Returning.name, service)
    expect(messages.map(({ to }) => to)).toEqual([phone])
    const code = /^\d{8}/.exec(messages[0]?.text ?? '')?.[0]
    expect(messages[0]?.text).toContain('msimbo wako')
    expect((await typeCode(browser, code)).status).toBe(200)
    expect(await libraryOf(browser)).toMatchObject({ scope: 'full', phone })
  })
})
