import { expect, it } from '@jest/globals'
import { as, boot, rest } from '../../platform/testing/index.ts'

const { payload } = await boot({ env: { DUKA_SIGN_IN: 'password-and-code' } })

it('a shop without mail says so to everybody who has forgotten a password, and not to staff alone', async () => {
  const { email } = await as(payload, 'owner')
  const forget = (to: string) => rest(payload)('POST', '/api/users/forgot-password', { body: { email: to } })
  const [known, unknown] = [await forget(email), await forget('nobody@staff.example')]
  expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
  expect(known.status).toBe(404)
  expect(known.text).toContain('NOT_CONFIGURED')
  // A script on the server may still make a link of its own.
  const { email: other } = await as(payload, 'admin')
  const data = { email: other }
  const token = await payload.forgotPassword({ collection: 'users', data, disableEmail: true })
  expect(token).toEqual(expect.any(String))
})
