import { expect, it } from '@jest/globals'

import { as, boot, race, type StaffCaller } from '../../platform/testing/index.ts'
import { publishScheduled } from './publish-scheduled.ts'

const { payload } = await boot()
const editor = await as(payload, 'editor')

const draft = async (slug: string): Promise<number> => {
  const data = { title: slug, summary: 'Field recordings', slug, _status: 'draft' as const }
  return (await payload.create({ collection: 'products', data, draft: true })).id
}

const schedule = (productId: number, by: StaffCaller, waitUntil = new Date(Date.now() - 1000)) =>
  payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type: 'publish',
      doc: { relationTo: 'products', value: productId },
      user: { relationTo: 'users', value: by.user.id },
    },
    waitUntil,
  })

const statusOf = async (id: number) => (await payload.findByID({ collection: 'products', id }))._status

const versionsOf = async (id: number) =>
  (await payload.countVersions({ collection: 'products', where: { parent: { equals: id } } })).totalDocs

it('publishes what is due, once, however many processes sweep, and not before its time', async () => {
  const [due, later] = [await draft('due'), await draft('later')]
  await schedule(due, editor)
  await schedule(later, editor, new Date(Date.now() + 3_600_000))
  const before = await versionsOf(due)
  const { errors } = await race(5, () => publishScheduled.run(payload))
  expect(errors).toHaveLength(0)
  await publishScheduled.run(payload)
  expect(await statusOf(due)).toBe('published')
  expect(await versionsOf(due)).toBe(before + 1)
  expect(await statusOf(later)).toBe('draft')
  const pages = await payload.db.count({
    collection: 'outbox-events',
    where: { aggregate: { equals: `pages:${String(due)}` } },
  })
  expect(pages.totalDocs).toBeGreaterThan(0)
})

it('takes up what a dead process left in the middle', async () => {
  const id = await draft('left')
  const job = await schedule(id, editor)
  await payload.db.updateJobs({ id: job.id, data: { processing: true }, returning: false })
  await publishScheduled.run(payload)
  expect(await statusOf(id)).toBe('published')
})

it('publishes nothing for somebody who may not publish any more', async () => {
  const id = await draft('demoted')
  const moved = await as(payload, 'viewer')
  await schedule(id, moved)
  await publishScheduled.run(payload)
  expect(await statusOf(id)).toBe('draft')
})
