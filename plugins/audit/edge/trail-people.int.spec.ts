import { expect, it } from '@jest/globals'
import { as, boot, peek, rest } from '../../platform/testing/index.ts'
import type { HistoryLine, TrailPage } from '../contract.ts'
import { trailView } from './trail-view.ts'

const { payload } = await boot()
const admin = await as(payload, 'admin')

const pageOf = async (address: Record<string, string>): Promise<TrailPage | null> =>
  (await trailView(payload, admin.user, { address, locale: 'en' }))?.page ?? null

const take = (who: string) =>
  rest(payload, admin)('POST', '/api/shop/trail/export', { body: { format: 'csv', who } })

const make = async (name: string, from: number, until: number) => {
  const req = await admin.req()
  for (let each = from; each < until; each += 1)
    await payload.db.create({
      collection: 'users',
      data: { name: `${name} ${String(each)}`, email: `${name.toLowerCase()}-${String(each)}@staff.example` },
      req,
    })
}

it('says that more people are called so than it shows, and exports nothing then', async () => {
  await make('Juma', 0, 20)
  expect(await pageOf({ who: 'Juma' })).toMatchObject({ hasMorePeople: false })
  expect((await take('Juma')).status).toBe(200)
  await make('Juma', 20, 21)
  const page = await pageOf({ who: 'Juma' })
  expect([page?.people?.length, page?.hasMorePeople]).toEqual([20, true])
  const refused = await take('Juma')
  expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('TOO_MANY_PEOPLE')])
  expect((await take('juma-20@staff.example')).status).toBe(200)
  const taken = await peek(payload, (tx) =>
    tx.list('audit-events', { where: { action: { equals: 'audit.exported' } } }),
  )
  expect(taken).toHaveLength(2)
})

it('says whose link it was that somebody enrolled by, and of no other stranger who it may be', async () => {
  const person = `users:${String(admin.user.id)}`
  const name = admin.email.replace(/@.*/, '')
  const about = { resourceType: 'users', resourceId: String(admin.user.id), details: { of: person } }
  const at = new Date().toISOString()
  await peek(payload, async (tx) => {
    for (const [action, outcome] of [
      ['staff.code-enrolled', 'done'],
      ['staff.login-failed', 'refused'],
    ] as const)
      await tx.append('audit-events', { at, action, outcome, actorKind: 'stranger', ...about })
  })
  const linkOf = async (what: string) => (await pageOf({ what }))?.rows.map((row) => row.linkOf)
  expect(await linkOf('staff.code-enrolled')).toEqual([name])
  expect(await linkOf('staff.login-failed')).toEqual([null])
  const { json } = await rest(payload, admin)<{ lines?: HistoryLine[] }>(
    'GET',
    `/api/shop/trail/history?type=staff-members&resourceId=1&person=${encodeURIComponent(person)}`,
  )
  expect(json.lines?.find(({ action }) => action === 'staff.code-enrolled')).toMatchObject({
    actorName: null,
    linkOf: name,
  })
})
