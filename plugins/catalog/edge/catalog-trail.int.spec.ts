import { expect, it } from '@jest/globals'

import { as, boot, buyer, peek, rest, sold } from '../../platform/testing/index.ts'
import { publishScheduled } from './publish-scheduled.ts'

const { payload } = await boot()
const editor = await as(payload, 'editor')
const ask = rest(payload, editor)

interface Entry {
  action: string
  actorKind: string
  actorId: string | null
  details: Record<string, unknown>
}

const trail = async (resourceType: string, id: number | string): Promise<Entry[]> =>
  (
    await payload.db.find<Entry>({
      collection: 'audit-events',
      where: { and: [{ resourceType: { equals: resourceType } }, { resourceId: { equals: String(id) } }] },
      sort: 'id',
    })
  ).docs

const brief = (entries: Entry[]) => entries.map(({ action, details }) => ({ action, details }))

const make = async (collection: string, body: Record<string, unknown>): Promise<number> => {
  const reply = await ask<{ doc: { id: number } }>('POST', `/api/${collection}`, { body })
  expect(reply.text).toContain('"doc"')
  return reply.json.doc.id
}

const change = async (path: string, body: Record<string, unknown>): Promise<void> => {
  const { status, text } = await ask('PATCH', `/api/${path}`, { body })
  expect({ status, text: status === 200 ? '' : text }).toEqual({ status: 200, text: '' })
}

const product = (more: Record<string, unknown> = {}) =>
  make('products', { title: 'Sauti', summary: 'Field recordings', _status: 'published', ...more })

const offer = async (prices: Record<string, unknown>[]) =>
  make('offers', {
    product: await product(),
    name: 'Personal',
    licenseType: 'personal',
    pricing: 'fixed',
    prices,
  })

it('remembers who made, renamed, hid and deleted a product, by the names of fields only', async () => {
  const id = await product()
  const path = `products/${String(id)}`
  await change(path, { title: 'Bahari', featured: true })
  await change(path, { title: 'Bahari' })
  await change(path, { _status: 'draft' })
  await change(path, { _status: 'published', summary: 'Waves' })
  await change(path, { deletedAt: new Date().toISOString() })
  expect((await ask('DELETE', `/api/${path}?trash=true`)).status).toBe(200)
  const entries = await trail('products', id)
  expect(brief(entries)).toEqual([
    { action: 'product.created', details: { status: 'published' } },
    { action: 'product.changed', details: { fields: 'title, featured' } },
    { action: 'product.unpublished', details: {} },
    { action: 'product.published', details: { fields: 'summary' } },
    { action: 'product.trashed', details: {} },
    { action: 'product.deleted', details: {} },
  ])
  for (const { actorKind, actorId } of entries) {
    expect({ actorKind, actorId }).toEqual({ actorKind: 'staff', actorId: `users:${String(editor.user.id)}` })
  }
  expect(JSON.stringify(entries)).not.toMatch(/Bahari|Waves/)
})

it('says of a draft beside what is published that buyers saw nothing of it', async () => {
  const id = await product()
  await change(`products/${String(id)}?draft=true`, { title: 'Not yet', _status: 'draft' })
  await change(`products/${String(id)}`, { _status: 'published' })
  expect(brief(await trail('products', id)).slice(1)).toEqual([
    { action: 'product.changed', details: { draft: true, fields: 'title' } },
    { action: 'product.changed', details: { fields: 'title' } },
  ])
})

it('remembers prices before and after, and when an offer left the shelf', async () => {
  const id = await offer([{ currency: 'USD', amountMinor: 1200 }])
  const path = `offers/${String(id)}`
  await change(path, { prices: [{ currency: 'USD', amountMinor: 900 }] })
  await change(path, { prices: [{ currency: 'USD', amountMinor: 900 }] })
  await change(path, { status: 'archived' })
  await change(path, { status: 'active' })
  expect(brief(await trail('offers', id))).toEqual([
    { action: 'offer.created', details: { status: 'active', 'USD.before': null, 'USD.after': 1200 } },
    { action: 'offer.changed', details: { fields: 'prices', 'USD.before': 1200, 'USD.after': 900 } },
    { action: 'offer.archived', details: {} },
    { action: 'offer.activated', details: {} },
  ])
})

it('remembers a release that was published, changed and withdrawn', async () => {
  const { fileId, productId } = await sold(payload)
  const id = await make('releases', {
    product: productId,
    version: '2.0.0',
    status: 'draft',
    files: [fileId],
  })
  const path = `releases/${String(id)}`
  await change(path, { status: 'published' })
  await change(path, { changelog: 'New' })
  await change(path, { status: 'draft' })
  expect(brief(await trail('releases', id))).toEqual([
    { action: 'release.created', details: { status: 'draft' } },
    { action: 'release.published', details: {} },
    { action: 'release.changed', details: { fields: 'changelog' } },
    { action: 'release.unpublished', details: {} },
  ])
})

it('leaves nothing of a change that was refused', async () => {
  const id = await offer([{ currency: 'USD', amountMinor: 1200 }])
  const { status } = await ask('PATCH', `/api/offers/${String(id)}`, { body: { prices: [] } })
  expect(status).toBe(400)
  expect(await trail('offers', id)).toHaveLength(1)
})

it('names each of many that one request changes, and staff also in a browser that bought something', async () => {
  const ids = [await product({ title: 'One' }), await product({ title: 'Two' })]
  const { customerId } = await sold(payload)
  const both = await buyer(payload, { customerId })
  both.cookies.set('payload-token', editor.cookies.get('payload-token') ?? '')
  const where = ids.map((id) => `where[id][in][]=${String(id)}`).join('&')
  const reply = await rest(payload, both)('PATCH', `/api/products?${where}`, { body: { featured: true } })
  expect(reply.status).toBe(200)
  for (const id of ids) {
    expect((await trail('products', id)).at(-1)).toMatchObject({
      action: 'product.changed',
      actorKind: 'staff',
      details: { fields: 'featured' },
    })
  }
})

it('names whoever scheduled a publication', async () => {
  const { id } = await payload.create({
    collection: 'products',
    data: { title: 'Due', summary: 'Later', slug: 'due-later', _status: 'draft' },
    draft: true,
  })
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type: 'publish',
      doc: { relationTo: 'products', value: id },
      user: { relationTo: 'users', value: editor.user.id },
    },
    waitUntil: new Date(Date.now() - 1000),
  })
  await publishScheduled.run(payload)
  expect((await trail('products', id)).at(-1)).toMatchObject({
    action: 'product.published',
    actorId: `users:${String(editor.user.id)}`,
  })
})

it('reads no lists for people where only machines look', async () => {
  const { orderId } = await sold(payload)
  expect((await peek(payload, (tx) => tx.load('orders', orderId)))?.lines).toBeUndefined()
})
