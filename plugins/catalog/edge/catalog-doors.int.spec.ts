import { expect, it } from '@jest/globals'

import { as, boot, graphql, offerOnSale, rest } from '../../platform/testing/index.ts'

const { payload } = await boot()
const owner = await as(payload, 'owner')
const editor = await as(payload, 'editor')

interface File {
  id: number
  displayName: string
  filename: string
  filesize: number
  mimeType: string
  sha256: string
}

const upload = async (name: string): Promise<File> => {
  const body = new FormData()
  body.append('file', new Blob(['wav'.repeat(100)], { type: 'audio/wav' }), name)
  const reply = await rest(payload, editor)<{ doc: File }>('POST', '/api/product-files', { body })
  expect(reply.status).toBe(201)
  return reply.json.doc
}

const fileOf = (id: number) =>
  payload.db.findOne<File>({ collection: 'product-files', where: { id: { equals: id } } })

it('shows strangers nothing of a product in the trash, nor of its offers', async () => {
  const { offerId, productId } = await offerOnSale(payload)
  const path = `/api/products/${String(productId)}`
  expect((await rest(payload)('GET', path)).status).toBe(200)
  const deletedAt = new Date().toISOString()
  expect((await rest(payload, owner)('PATCH', path, { body: { deletedAt } })).status).toBe(200)
  expect((await rest(payload)('GET', `${path}?trash=true`)).status).toBe(404)
  const listed = await rest(payload)<{ totalDocs: number }>('GET', '/api/products?trash=true')
  expect(listed.json.totalDocs).toBe(0)
  expect((await rest(payload)('GET', `/api/offers/${String(offerId)}`)).status).toBe(404)
  const asked = await graphql(payload)<{ Products: { totalDocs: number } }>(
    '{ Products(trash: true) { totalDocs } }',
  )
  expect(asked.data?.Products.totalDocs).toBe(0)
})

it('takes what was measured of a file from nobody’s request', async () => {
  const file = await upload('loops.wav')
  const forged = {
    displayName: 'Loops.wav',
    filename: 'other.wav',
    filesize: 5,
    mimeType: 'text/html',
    sha256: 'beef',
  }
  const reply = await rest(payload, editor)('PATCH', `/api/product-files/${String(file.id)}`, {
    body: forged,
  })
  expect(reply.status).toBe(200)
  const { filename, filesize, mimeType, sha256 } = file
  expect(await fileOf(file.id)).toMatchObject({
    displayName: 'Loops.wav',
    filename,
    filesize,
    mimeType,
    sha256,
  })
})

it('keeps a file that buyers get, and lets go of one that nobody does', async () => {
  const { productId } = await offerOnSale(payload)
  const sold = await upload('sold.wav')
  const body = { product: productId, version: '1.1.0', status: 'published', files: [sold.id] }
  expect((await rest(payload, editor)('POST', '/api/releases', { body })).status).toBe(201)
  const refused = await rest(payload, editor)('DELETE', `/api/product-files/${String(sold.id)}`)
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('FILE_IN_USE')
  await rest(payload, owner)('DELETE', '/api/product-files?where[id][exists]=true')
  expect(await fileOf(sold.id)).not.toBeNull()
  const loose = await upload('loose.wav')
  expect((await rest(payload, editor)('DELETE', `/api/product-files/${String(loose.id)}`)).status).toBe(200)
})

it('answers no question of a stranger about private files, not even in a filter', async () => {
  for (const path of [
    '/api/product-files',
    '/api/releases?where[files.sha256][exists]=true',
    '/api/releases?sort=files.filename',
    '/api/products?joins[releases][where][files.filename][like]=a',
  ]) {
    expect([400, 403]).toContain((await rest(payload)('GET', path)).status)
  }
})
