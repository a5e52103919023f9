import { createHash, randomBytes } from 'node:crypto'
import { afterAll, describe, expect, it } from '@jest/globals'
import { setOutside } from '../../platform/registry.ts'
import * as testing from '../../platform/testing/index.ts'

const { as, boot, deliverDue, externalShop, race, sendFile, startOrigin, withoutGuard } = testing

const origin = await startOrigin()
afterAll(origin.stop)
const { payload } = await boot({ env: { EXTERNAL_HOSTS: 'files.example.com' } })
setOutside(payload, origin.outside)
const { change, fileOf, made, trailOf } = externalShop(payload, await as(payload, 'editor'))

const guard = 'catalog.keep-measured'
const [first, second] = [randomBytes(1000), randomBytes(1000)]
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

describe('an address that is changed while the file behind it is read', () => {
  const measuredHash = async () => {
    const { id } = await made('https://files.example.com/first')
    origin.answer = (request, response) => {
      if (request.url === '/second') sendFile({ bytes: second })(request, response)
      else
        void change(id, { externalUrl: 'https://files.example.com/second' }).then(() => {
          sendFile({ bytes: first })(request, response)
        })
    }
    await deliverDue(payload)
    return (await fileOf(id)).sha256
  }

  it('gets the hash of its own content', async () => {
    expect(await measuredHash()).toBe(sha256(second))
  })

  it('gets that of another without the guard', async () => {
    expect(await withoutGuard(payload, guard, measuredHash)).toBe(sha256(first))
  })
})

describe('a file that is measured several times at once', () => {
  const timesKept = async () => {
    const { id } = await made('https://files.example.com/first')
    for (const displayName of ['a', 'b', 'c']) await change(id, { displayName })
    let waiting = 0
    // Nobody gets an answer before all four have asked.
    const release: (() => void)[] = []
    origin.answer = (request, response) => {
      waiting += 1
      release.push(() => {
        sendFile({ bytes: first })(request, response)
      })
      if (waiting === 4) for (const answer of release) answer()
    }
    const { errors } = await race(4, () => deliverDue(payload))
    expect(errors).toEqual([])
    return (await trailOf(id)).length
  }

  it('is kept once', async () => {
    expect(await timesKept()).toBe(1)
  })

  it('is kept by each without the guard', async () => {
    expect(await withoutGuard(payload, guard, timesKept)).toBe(4)
  })
})
