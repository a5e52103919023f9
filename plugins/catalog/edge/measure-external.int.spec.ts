import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import { setClock, setOutside } from '../../platform/registry.ts'
import * as testing from '../../platform/testing/index.ts'

const { as, boot, deliverDue, externalShop, movableClock, publicAddress, sendFile, startOrigin } = testing

const origin = await startOrigin()
afterAll(origin.stop)
const { payload } = await boot({
  env: { EXTERNAL_HOSTS: 'files.example.com,*.cdn.example.com', MAX_FILE_MB: '2' },
})
setOutside(payload, origin.outside)
const clock = movableClock()
setClock(payload, clock)
const { change, fileOf, made, releaseOf, trailOf } = externalShop(payload, await as(payload, 'editor'))

const bytes = randomBytes(300_000)

beforeEach(() => {
  origin.names.set('eu.cdn.example.com', [[publicAddress]])
  origin.answer = sendFile({ bytes })
})

const trouble: [string, () => void, string][] = [
  ['a private address', () => origin.names.set('eu.cdn.example.com', [['192.168.1.4']]), 'EXTERNAL_REFUSED'],
  [
    'a link-local one',
    () => origin.names.set('eu.cdn.example.com', [['169.254.169.254']]),
    'EXTERNAL_REFUSED',
  ],
  [
    'a redirect inside',
    () => {
      origin.answer = (_, response) => response.writeHead(302, { location: 'https://127.0.0.1/' }).end()
    },
    'EXTERNAL_REFUSED',
  ],
  [
    'no length',
    () => {
      origin.answer = (_, response) => {
        response.write('chunk')
        response.end('ed')
      }
    },
    'EXTERNAL_NO_LENGTH',
  ],
  [
    'packed bytes',
    () => {
      origin.answer = (_, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': 1 }).end('a')
    },
    'EXTERNAL_NO_LENGTH',
  ],
  [
    'more than the shop takes',
    () => {
      origin.answer = (_, response) => response.writeHead(200, { 'content-length': 2 ** 21 + 1 }).end()
    },
    'FILE_TOO_LARGE',
  ],
]

describe('what cannot be measured', () => {
  it.each(trouble)(
    '%s is refused, once, with a code in the trail, and stays unmeasured',
    async (_, arrange, code) => {
      arrange()
      const { id } = await made('https://eu.cdn.example.com/a')
      await deliverDue(payload)
      clock.advance(86_400)
      await deliverDue(payload)
      expect(await fileOf(id)).toMatchObject({ sha256: null, filesize: null, externalTag: code })
      expect(await trailOf(id)).toEqual([['file.external-refused', { code }]])
      expect((await releaseOf(id, 'published')).text).toContain('FILE_NOT_MEASURED')
    },
  )

  it('because the server is away is tried again by itself; saved again, at once', async () => {
    origin.answer = sendFile({ bytes, cutAfter: 1000 })
    const { id } = await made()
    await deliverDue(payload)
    clock.advance(2)
    await deliverDue(payload)
    expect(await fileOf(id)).toMatchObject({ sha256: null, externalTag: 'EXTERNAL_UNREACHABLE' })
    expect(await trailOf(id)).toEqual([['file.external-refused', { code: 'EXTERNAL_UNREACHABLE' }]])
    const { docs } = await payload.find({
      collection: 'outbox-events',
      where: { subscriber: { equals: 'catalog.measure-file' } },
      sort: '-id',
      limit: 1,
    })
    expect(docs[0]).toMatchObject({ status: 'pending', attempts: 2, error: 'EXTERNAL_UNREACHABLE' })
    origin.answer = sendFile({ bytes })
    await change(id, { displayName: 'Again.zip' })
    await deliverDue(payload)
    expect(await fileOf(id)).toMatchObject({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      displayName: 'Again.zip',
    })
  })
})
