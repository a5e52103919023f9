import { afterAll, expect, it } from '@jest/globals'

import { as, boot, eventually, graphql, rest, startSmtpServer } from '../../platform/testing/index.ts'
import { clientAddressHeader } from '../../platform/instrument/headers.ts'

const smtp = await startSmtpServer()
afterAll(() => smtp.close())
const { payload } = await boot({ env: { SMTP_URL: smtp.url, DUKA_SIGN_IN: 'password-and-code' } })

interface Refused {
  errors: { message: string; data?: { code?: string; retryAfterSeconds?: number } }[]
}

/** A browser at an address; a new one each time unless it is named. */
let hosts = 0
const from = (address = `10.0.${String(Math.floor((hosts += 1) / 200))}.${String(hosts % 200)}`) =>
  rest(payload, { headers: { [clientAddressHeader]: address } })

const ask = (door: 'forgot-password', email: string, address?: string) =>
  from(address)<Refused>('POST', `/api/users/${door}`, { body: { email, password: 'wrong-password' } })

const statuses = async (times: number, run: (index: number) => ReturnType<typeof ask>) => {
  const seen: number[] = []
  for (let index = 0; index < times; index += 1) seen.push((await run(index)).status)
  return seen
}

it('sends no flood of mails to one account, and tells nobody whether it is there', async () => {
  const owner = await as(payload, 'owner')
  for (const email of [owner.email, 'nobody@staff.example']) {
    const seen = await statuses(6, () => ask('forgot-password', email, '10.7.7.7'))
    expect(seen).toEqual([200, 429, 429, 429, 429, 429])
    // There is one mail in 15 seconds, whoever asks for it and from wherever.
    const again = await ask('forgot-password', email)
    expect([again.status, Number(again.headers.get('retry-after')) <= 15]).toEqual([429, true])
  }
  await eventually(() => Promise.resolve(smtp.mails.length > 0))
  expect(smtp.mails).toHaveLength(1)
})

it('lets a forgotten password be asked for, and nothing else of the account be changed along with it', async () => {
  const [owner, admin] = [await as(payload, 'owner'), await as(payload, 'admin')]
  const mutation = `mutation {
    forgotPasswordUser(email: "${owner.email}")
    updateUser(id: ${String(owner.user.id)}, data: { name: "Mine" }) { id }
  }`
  const asked = await graphql(payload, admin)(mutation)
  expect(asked.errors).toHaveLength(1)
  expect(JSON.stringify(asked.errors)).toContain('updateUser')
  const kept = await payload.findByID({ collection: 'users', id: owner.user.id, showHiddenFields: true })
  expect(kept.name).not.toBe('Mine')
  expect(kept.resetPasswordToken).toEqual(expect.any(String))
})

it('leaves no connection behind in a broken transaction', async () => {
  if (!('pool' in payload.db)) return
  const { rows } = await payload.db.pool.query<{ count: string }>(
    `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
  )
  expect(rows).toEqual([{ count: '0' }])
})
