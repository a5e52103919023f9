import { expect, it } from '@jest/globals'
import { systemCtx } from '../../platform/system-ctx.ts'
import { readSecret } from '../../platform/schema/secret-field.ts'
import { as, boot, rest } from '../../platform/testing/index.ts'

const { payload } = await boot()
const owner = await as(payload, 'owner')
const door = '/api/globals/payment-settings'
const secretKey = 'sk_test_51Abcdefghijklmnop'

interface Saved {
  result: { stripeSecretKey: string | null; stripeWebhookSecret: string | null }
}

const save = (body: object) => rest(payload, owner)<Saved>('POST', door, { body })
const inTheClear = async (name: string) =>
  readSecret(await systemCtx(payload), { global: 'payment-settings', name })

const everythingStored = async (): Promise<string> => {
  if (!('pool' in payload.db)) throw new Error('This test needs PostgreSQL')
  const { rows } = await payload.db.pool.query('select * from payment_settings')
  return JSON.stringify(rows)
}

it('keeps a key encrypted, and shows how it ends and no more, to whoever saved it too', async () => {
  const { json, status } = await save({ stripeSecretKey: ` ${secretKey} ` })
  expect([status, json.result.stripeSecretKey]).toEqual([200, '••••••••mnop'])
  const { text } = await rest(payload, owner)('GET', door)
  expect(text).not.toContain('sk_test')
  expect(await everythingStored()).not.toContain('sk_test')
  expect(await inTheClear('stripeSecretKey')).toBe(secretKey)
})

it('keeps it when another field is saved beside its dots', async () => {
  await save({ stripeSecretKey: '••••••••mnop', stripeWebhookSecret: 'whsec_12345678,whsec_87654321' })
  expect(await inTheClear('stripeSecretKey')).toBe(secretKey)
  expect(await inTheClear('stripeWebhookSecret')).toBe('whsec_12345678,whsec_87654321')
})

it('forgets it when the field is emptied', async () => {
  await save({ stripeSecretKey: '' })
  expect(await inTheClear('stripeSecretKey')).toBe('')
  expect(await inTheClear('stripeWebhookSecret')).toBe('whsec_12345678,whsec_87654321')
})

it('refuses what is no such key, and keeps the one that is there', async () => {
  expect((await save({ stripeSecretKey: secretKey })).status).toBe(200)
  for (const typed of ['hello', 'pk_test_12345678', 'sk_', `${secretKey} and more`]) {
    expect([typed, (await save({ stripeSecretKey: typed })).status]).toEqual([typed, 400])
  }
  expect((await save({ stripeWebhookSecret: 'whsec_12345678,other' })).status).toBe(400)
  expect(await inTheClear('stripeSecretKey')).toBe(secretKey)
})

it.each(['admin', 'editor', 'viewer', null] as const)('is closed to %s', async (role) => {
  const caller = await as(payload, role)
  const answers = [
    await rest(payload, caller)('GET', door),
    await rest(payload, caller)('POST', door, { body: {} }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([403, 403])
})
