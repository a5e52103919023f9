import { expect, it } from '@jest/globals'
import { as, boot, rest } from '../../platform/testing/index.ts'

const { payload } = await boot()
const ask = rest(payload, await as(payload, 'owner'))
const shop = '/api/shop/staff'

const linkUntil = async (memberId: string) =>
  (await ask<{ linkUntil: string | null }>('GET', `${shop}/security?memberId=${memberId}`)).json.linkUntil

it('says until when a link can be used, and that another rank has ended it', async () => {
  const body = { name: 'Neema', email: 'neema@staff.example', role: 'editor' }
  const { json } = await ask<{ memberId: string }>('POST', `${shop}/invitations`, { body })
  const { memberId } = json
  expect(Date.parse((await linkUntil(memberId)) ?? '')).toBeGreaterThan(Date.now() + 2 * 86_400_000)
  const changed = await ask('PATCH', `/api/staff-members/${memberId}`, { body: { role: 'moderator' } })
  expect(changed.status).toBe(200)
  expect(await linkUntil(memberId)).toBeNull()
  await ask('POST', `${shop}/members/${memberId}/reset`, { body: { reason: 'Another rank' } })
  expect(Date.parse((await linkUntil(memberId)) ?? '')).toBeGreaterThan(Date.now())
})
