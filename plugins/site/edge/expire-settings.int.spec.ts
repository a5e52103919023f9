import { expect, it } from '@jest/globals'

import { as, boot, rest } from '../../platform/testing/index.ts'

const { payload } = await boot()

it('remembers who changed the settings, and what pages show is renewed', async () => {
  const owner = await as(payload, 'owner')
  const body = { name: 'Sauti Studio', currency: 'KES', country: 'KE', timeZone: 'Africa/Nairobi' }
  expect((await rest(payload, owner)('POST', '/api/globals/shop-settings', { body })).status).toBe(200)
  const { docs } = await payload.db.find({
    collection: 'audit-events',
    where: { action: { equals: 'settings.changed' } },
  })
  expect(docs).toMatchObject([{ actorKind: 'staff', actorId: `users:${String(owner.user.id)}` }])
  const due = await payload.db.count({
    collection: 'outbox-events',
    where: { aggregate: { equals: 'pages:site' } },
  })
  expect(due.totalDocs).toBe(1)
})

it('lets only those who may edit settings do so', async () => {
  for (const role of ['moderator', 'editor', 'viewer', 'user'] as const) {
    const caller = await as(payload, role)
    const reply = await rest(payload, caller)('POST', '/api/globals/shop-settings', {
      body: { name: 'Mine' },
    })
    expect(reply.status).toBe(403)
  }
})
