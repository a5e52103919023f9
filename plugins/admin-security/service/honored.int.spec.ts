import { expect, it } from '@jest/globals'
import { as, boot, peek, rest } from '../../platform/testing/index.ts'
import { isHonored } from './honored.ts'

const { payload } = await boot()

it('opens nothing for an API key that no owner allowed, nor for a closed account', async () => {
  const owner = await as(payload, 'owner')
  const editor = await as(payload, 'editor')
  const by = (strategy: string) =>
    editor.req().then((req) => isHonored(req, { ...editor.user, _strategy: strategy }))
  expect([await by('api-key'), await by('single-sign-on')]).toEqual([false, true])
  const member = await peek(payload, (tx) =>
    tx.find('staff-members', { userId: { equals: String(editor.user.id) } }),
  )
  const path = `/api/staff-members/${String(member?.id)}`
  const admin = await as(payload, 'admin')
  await rest(payload, admin)('PATCH', path, { body: { allowsApiKey: true } })
  expect(await by('api-key')).toBe(false)
  expect((await rest(payload, owner)('PATCH', path, { body: { allowsApiKey: true } })).status).toBe(200)
  expect(await by('api-key')).toBe(true)
  await rest(payload, owner)('PATCH', path, { body: { status: 'suspended' } })
  expect([await by('api-key'), await by('single-sign-on')]).toEqual([false, false])
})
