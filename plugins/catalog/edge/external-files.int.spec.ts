import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import { setOutside } from '../../platform/registry.ts'
import * as testing from '../../platform/testing/index.ts'

const { as, boot, deliverDue, externalShop, publicAddress, rest, sendFile, startOrigin } = testing

const origin = await startOrigin()
afterAll(origin.stop)
const { payload } = await boot({ env: { EXTERNAL_HOSTS: 'files.example.com,*.cdn.example.com' } })
setOutside(payload, origin.outside)
const editor = await as(payload, 'editor')

const { change, fileOf, made, make, releaseOf, trailOf } = externalShop(payload, editor)

// The language of the panel is a cookie.
const inSwahili = { cookie: `${editor.cookies.header()}; payload-lng=sw` }

const bytes = randomBytes(300_000)
const sha256 = createHash('sha256').update(bytes).digest('hex')

const measured = async () => {
  const { id } = await made()
  await deliverDue(payload)
  return id
}

beforeEach(() => {
  origin.connected.length = 0
  origin.asked.length = 0
  origin.names.set('files.example.com', [[publicAddress]])
  origin.names.set('eu.cdn.example.com', [[publicAddress]])
  origin.answer = sendFile({ bytes })
})

describe('a file on another server', () => {
  it('is measured by reading it once, whole; nothing of it is taken from the request', async () => {
    const { status, json } = await make({
      externalUrl: 'HTTPS://Files.example.com:443/kits/Ngoma%20ya%20pwani.zip#top',
      filename: 'of-another.bin',
      filesize: 7,
      mimeType: 'text/html',
      sha256: 'a'.repeat(64),
      externalTag: '["v0",null]',
    })
    expect(status).toBe(201)
    const { id } = json.doc
    const address = 'https://files.example.com/kits/Ngoma%20ya%20pwani.zip'
    expect(await fileOf(id)).toMatchObject({
      externalUrl: address,
      displayName: 'Ngoma ya pwani.zip',
      filename: null,
      filesize: null,
      mimeType: null,
      sha256: null,
      externalTag: null,
    })
    expect(origin.asked).toEqual([])
    expect((await releaseOf(id, 'published')).text).toContain('FILE_NOT_MEASURED')
    await deliverDue(payload)
    expect(await fileOf(id)).toMatchObject({
      sha256,
      filesize: bytes.length,
      mimeType: 'application/zip',
      externalTag: '["\\"v1\\"","application/zip"]',
    })
    expect(origin.connected).toEqual([publicAddress])
    expect(await trailOf(id)).toEqual([['file.external-measured', { size: bytes.length }]])
    expect((await releaseOf(id, 'published')).status).toBe(201)
  })

  it('has the type that its first bytes say', async () => {
    const picture = Buffer.concat([
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      Buffer.alloc(17),
      Buffer.from('01400000', 'hex'),
      Buffer.from('IDAT'),
      randomBytes(100),
    ])
    origin.answer = sendFile({ bytes: picture, type: 'text/html' })
    expect((await fileOf(await measured())).mimeType).toBe('image/png')
  })

  it('keeps what was measured when it is saved again, and is measured anew at another address', async () => {
    const id = await measured()
    expect(
      (await change(id, { displayName: 'Ngoma.zip', sha256: 'b', externalTag: 'c', filesize: 1 })).status,
    ).toBe(200)
    await deliverDue(payload)
    expect(await fileOf(id)).toMatchObject({ sha256, filesize: bytes.length, displayName: 'Ngoma.zip' })
    expect(origin.asked).toHaveLength(1)
    const other = randomBytes(10)
    origin.answer = sendFile({ bytes: other })
    expect((await change(id, { externalUrl: 'https://eu.cdn.example.com/b' })).json.doc.sha256).toBeNull()
    await deliverDue(payload)
    expect(await fileOf(id)).toMatchObject({ filesize: 10, displayName: 'Ngoma.zip' })
  })

  it('of a published release keeps its address, and cannot be deleted', async () => {
    const id = await measured()
    const release = await releaseOf(id, 'published')
    const refused = await change(id, { externalUrl: 'https://files.example.com/other.zip' })
    expect([refused.status, refused.text.includes('FILE_IN_USE')]).toEqual([409, true])
    expect((await change(id, { displayName: 'Other.zip' })).status).toBe(200)
    const remove = () => rest(payload, editor)('DELETE', `/api/product-files/${String(id)}`)
    expect((await remove()).status).toBe(409)
    await rest(payload, editor)('DELETE', `/api/releases/${String(release.json.doc.id)}`)
    expect((await remove()).status).toBe(200)
  })

  it('has no file of ours: the route of files knows nothing of it, and strangers see no address', async () => {
    const id = await measured()
    for (const name of ['null', 'Ngoma%20ya%20pwani.zip', 'undefined']) {
      const { status } = await rest(payload, editor)('GET', `/api/product-files/file/${name}`)
      expect(status).toBe(404)
    }
    expect((await rest(payload, {})('GET', `/api/product-files/${String(id)}`)).status).toBe(403)
  })
})

const notTaken: [string, string][] = [
  ['https://169.254.169.254/latest/meta-data', 'metadata'],
  ['https://localhost/', 'this machine'],
  ['https://[::1]/', 'this machine'],
  ['https://0x7f.1/', 'this machine'],
  ['https://files.example.com@169.254.169.254/', 'user'],
  ['https://other.example.com/a', 'unlisted'],
  ['http://files.example.com/a', 'not encrypted'],
  ['https://files.example.com:8443/a', 'port'],
]

describe('an address', () => {
  it.each(notTaken)(
    '%s (%s) is refused at once, beside its field, in the language of who typed it',
    async (externalUrl) => {
      const { status, json } = await make({ externalUrl }, inSwahili)
      expect(status).toBe(400)
      expect(json.errors[0]?.data?.errors?.[0]).toMatchObject({ path: 'externalUrl' })
      expect(json.errors[0]?.data?.errors?.[0]?.message).toContain('Duka halipokei')
      expect(origin.connected).toEqual([])
    },
  )

  it('and a file are one too many; neither is one too few', async () => {
    const none = await make({ displayName: 'Nothing' })
    expect([none.status, none.text.includes('FILE_OR_ADDRESS')]).toEqual([400, true])
    const file = { data: Buffer.from('a'), name: 'a.txt', mimetype: 'text/plain', size: 1 }
    const both = payload.create({
      collection: 'product-files',
      data: { externalUrl: 'https://files.example.com/a' },
      file,
    })
    await expect(both).rejects.toThrow('one of both')
    const uploaded = await payload.create({ collection: 'product-files', data: {}, file })
    expect((await change(uploaded.id, { externalUrl: 'https://files.example.com/a' })).status).toBe(400)
    expect((await change((await made()).id, { externalUrl: '' })).status).toBe(400)
  })

  it('is never fetched by Payload itself', async () => {
    const body = { filename: 'a.zip', url: 'https://files.example.com/a.zip', externalUrl: '' }
    expect((await make(body)).status).toBe(400)
    expect(origin.connected).toEqual([])
  })
})
