import { expect, it } from '@jest/globals'

import { as, boot, enrolled, rest } from '../../plugins/platform/testing/index.ts'

const { payload } = await boot({ env: { SERVER_URL: 'https://shop.example' } })

it('sends a staff session over TLS only, where the site has it', async () => {
  const owner = await as(payload, 'owner')
  const body = { name: owner.email, code: (await enrolled(payload, owner)).code() }
  const reply = await rest(payload)('POST', '/api/shop/staff/sign-in', { body })
  expect(reply.status).toBe(200)
  const cookies = reply.headers.getSetCookie()
  expect(cookies.map((each) => each.split('=')[0]).sort()).toEqual(['duka_staff_device', 'payload-token'])
  for (const cookie of cookies) {
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/;\s*Secure/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
  }
})

it('lets nobody start the runner of jobs over HTTP', async () => {
  for (const role of ['owner', 'viewer', 'user'] as const) {
    const caller = await as(payload, role)
    expect((await rest(payload, caller)('GET', '/api/payload-jobs/run')).status).toBe(401)
  }
})
