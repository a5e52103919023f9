import { afterAll, describe, expect, it } from '@jest/globals'
import { setClock } from '../../platform/registry.ts'
import {
  askForLink,
  as,
  boot,
  deliverDue,
  movableClock,
  offerOnSale,
  rest,
  returning,
  startSmtpServer,
  stranger,
  type Caller,
} from '../../platform/testing/index.ts'

const smtp = await startSmtpServer()
afterAll(() => smtp.close())
const { payload } = await boot({ env: { SMTP_URL: smtp.url } })
setClock(payload, movableClock('2026-06-01T08:00:00Z'))
const { libraryOf, newPhone, sellTo } = returning(payload)
const victim = await sellTo(newPhone(), 'victim@typed.example')
const staff = await as(payload, 'owner')
const { offerId } = await offerOnSale(payload)

type Reply = Awaited<ReturnType<ReturnType<typeof rest>>>
type Door = (caller: Caller, email: string, phone: string) => Promise<Reply>

let tries = 0
const post = (path: string, body: object) => (caller: Caller) => rest(payload, caller)('POST', path, { body })

/** Every place where somebody can type an address or a number. */
const doors: Record<string, Door> = {
  'a link by mail': (caller, email) => post('/api/shop/library/link', { email })(caller),
  'a code by mail': (caller, contact) => post('/api/shop/library/code', { contact })(caller),
  'a code by message': (caller, _, contact) => post('/api/shop/library/code', { contact })(caller),
  'a wrong date': (caller, _, phone) => post('/api/shop/library/date', { phone, date: '2020-01-01' })(caller),
  'a wrong code': async (caller, contact) => {
    await post('/api/shop/library/code', { contact })(caller)
    return post('/api/shop/library/code/open', { code: '00000000' })(caller)
  },
  'a checkout by e-mail': (caller, email) => checkout({ email })(caller),
  'a checkout by phone': (caller, _, phone) => checkout({ phone })(caller),
  'a forgotten password': (caller, email) => post('/api/users/forgot-password', { email })(caller),
}

const checkout = (contact: object) => {
  const checkoutKey = `typed-contact-${String((tries += 1)).padStart(4, '0')}`
  return post('/api/shop/checkout', { offerId: String(offerId), currency: 'USD', checkoutKey, ...contact })
}

/** Without what differs each time: the order's number, and what stands in the cookies. */
const shapeOf = ({ status, text, headers }: Reply) => ({
  status,
  text: text.replaceAll(/DK-[A-Z0-9-]+|sandbox\/[\w-]+/g, '…'),
  names: [...headers.keys()].sort(),
  cookies: headers.getSetCookie().map((cookie) => cookie.replace(/=[^;]*/, '=…')),
})

describe('somebody’s phone number or e-mail address', () => {
  it.each(Object.entries(doors))('typed for %s opens nothing of theirs', async (_, door) => {
    const eve = stranger()
    await door(eve, 'victim@typed.example', victim.phone)
    await deliverDue(payload)
    const library = await libraryOf(eve)
    expect([library.items, library.email, library.phone]).toEqual([[], null, null])
    expect(JSON.stringify(library)).not.toContain('LIC-')
    expect((await askForLink(payload, eve, victim.licenseId)).status).toBeGreaterThanOrEqual(401)
    const item = await rest(payload, eve)('GET', `/api/shop/library/items/${String(victim.licenseId)}`)
    expect([401, 403, 404]).toContain(item.status)
  })

  it.each(Object.entries(doors))('typed for %s is answered like one that nobody has', async (name, door) => {
    // Each door has limits by contact: a fresh one, that is known here all the same.
    const email = name === 'a forgotten password' ? staff.email : `${name.replaceAll(' ', '-')}@typed.example`
    const { phone } = await sellTo(newPhone(), email)
    const known = shapeOf(await door(stranger(), email, phone))
    const unknown = shapeOf(await door(stranger(), `no-${email}`, newPhone()))
    expect(known).toEqual(unknown)
  })
})
