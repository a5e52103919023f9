import { afterAll, describe, expect, it } from '@jest/globals'
import { as, boot, eventually, graphql, race, rest, startSmtpServer } from '../../platform/testing/index.ts'

const smtp = await startSmtpServer()
afterAll(() => smtp.close())
// The pool is smaller than the number of those who ask.
const { payload } = await boot({
  env: { SMTP_URL: smtp.url, DB_POOL_SIZE: '10', DUKA_SIGN_IN: 'password-and-code' },
})

const forget = (email: string) =>
  rest(payload)('POST', '/api/users/forgot-password', {
    body: { email },
    headers: { 'accept-language': 'en' },
  })

let asked = 0
const nobody = (): string => `nobody-${String((asked += 1))}@staff.example`

describe('forgotten passwords', () => {
  it('keep nobody else waiting, however many are asked for at once', async () => {
    const owners = await Promise.all(Array.from({ length: 4 }, () => as(payload, 'owner')))
    const crowd = race(30, (index) => forget(owners[index]?.email ?? nobody()))
    const start = performance.now()
    await Promise.all(Array.from({ length: 5 }, () => payload.count({ collection: 'products' })))
    expect(performance.now() - start).toBeLessThan(5000)
    const { values, errors } = await crowd
    expect(errors).toEqual([])
    expect(new Set(values.map(({ status }) => status))).toEqual(new Set([200]))
    await eventually(() => Promise.resolve(smtp.mails.length === owners.length))
  })

  it.each(['refuse', 'reject', 'hang'] as const)(
    'are answered alike for an account and for none while the mail server would %s',
    async (mood) => {
      const { email } = await as(payload, 'admin')
      smtp.behave(mood)
      const start = performance.now()
      const [known, unknown] = [await forget(email), await forget(nobody())]
      expect(performance.now() - start).toBeLessThan(4000)
      smtp.behave('accept')
      expect([known.status, known.text]).toEqual([200, unknown.text])
      expect(unknown.status).toBe(200)
      const mutation = (to: string) => `mutation { forgotPasswordUser(email: "${to}") }`
      const { email: other } = await as(payload, 'admin')
      expect(await graphql(payload)(mutation(other))).toEqual(await graphql(payload)(mutation(nobody())))
    },
  )

  it('are mailed once in 15 seconds at most, and a second wish says so, whoever it is', async () => {
    const { email } = await as(payload, 'admin')
    for (const each of [email, nobody()]) {
      expect((await forget(each)).status).toBe(200)
      expect((await forget(each)).status).toBe(429)
    }
    const mails = () => smtp.mails.filter(({ recipients }) => recipients.includes(email))
    await eventually(() => Promise.resolve(mails().length === 1))
    const kept = await payload.find({
      collection: 'users',
      where: { email: { equals: email } },
      showHiddenFields: true,
    })
    // What stands in the mail is what opens.
    expect(mails()[0]?.html).toContain(`/reset/password/${String(kept.docs[0]?.resetPasswordToken)}`)
  })
})
