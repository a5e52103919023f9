import { afterAll, describe, expect, it } from '@jest/globals'
import { setClock } from '../../platform/registry.ts'
import {
  boot,
  CookieJar,
  deliverDue,
  movableClock,
  peek,
  race,
  rest,
  startSmtpServer,
  withoutGuard,
  type Caller,
} from '../../platform/testing/index.ts'

const smtp = await startSmtpServer()
afterAll(() => smtp.close())
const { payload } = await boot({ env: { SMTP_URL: smtp.url, INTERNAL_URL: 'http://127.0.0.1:9' } })
setClock(payload, movableClock('2026-06-01T08:00:00Z'))

const post = (caller: Caller, path: string, body: object) =>
  rest(payload, caller)<{ code?: string }>('POST', `/api/shop/library/${path}`, { body })

describe('25 wrong dates at once', () => {
  const judged = async (phone: string): Promise<number> => {
    // Its row is there: what contends is the count, not the making of it.
    await post({}, 'date', { phone, date: '2019-01-01' })
    const { values, errors } = await race(25, () => post({}, 'date', { phone, date: '2020-01-01' }))
    expect(errors).toEqual([])
    return 1 + values.filter(({ json }) => json.code === 'RETURN_UNKNOWN').length
  }

  it('are three that are looked at, and more without the guard', async () => {
    expect(await judged('+254712000001')).toBe(3)
    const unguarded = await withoutGuard(payload, 'customers.hold-tries', () => judged('+254712000002'))
    expect(unguarded).toBeGreaterThan(3)
  })

  it('are three also for a number that was never tried before', async () => {
    const body = { phone: '+254712000003', date: '2020-01-01' }
    const { values, errors } = await race(12, () => post({}, 'date', body))
    expect(errors).toEqual([])
    expect(values.filter(({ json }) => json.code === 'RETURN_UNKNOWN')).toHaveLength(3)
  })
})

describe('a code', () => {
  const ask = async (email: string) => {
    await peek(payload, (tx) => tx.insert('customers', { email, phone: null, locale: 'en' }))
    const cookies = new CookieJar()
    await post({ cookies }, 'code', { contact: email })
    await deliverDue(payload)
    const mail = smtp.mails.findLast(({ recipients }) => recipients.includes(email))
    const code = /\b\d{4} \d{4}\b/.exec(mail?.text ?? '')?.[0] ?? ''
    return { code, request: cookies.get('duka_code') ?? '' }
  }

  /** Each with the request's cookie, and in a browser of its own. */
  const browserOf = (request: string): Caller => {
    const cookies = new CookieJar()
    cookies.set('duka_code', request)
    return { cookies }
  }

  it('survives five wrong ones of 25 at once, and more without the guard', async () => {
    const looked = async (request: string) => {
      const { values } = await race(25, (index) =>
        post(browserOf(request), 'code/open', { code: String(10_000_000 + index) }),
      )
      return values.filter(({ json }) => json.code === 'CODE_WRONG').length
    }
    expect(await looked((await ask('five@race.example')).request)).toBe(5)
    const { request } = await ask('many@race.example')
    expect(await withoutGuard(payload, 'customers.try-code', () => looked(request))).toBeGreaterThan(5)
  })

  it('opens one browser of ten that type it at once', async () => {
    const { code, request } = await ask('once@race.example')
    const { values, errors } = await race(10, () => post(browserOf(request), 'code/open', { code }))
    expect(errors).toEqual([])
    expect(values.filter(({ status }) => status === 200)).toHaveLength(1)
  })
})
