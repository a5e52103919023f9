import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { handleEndpoints } from 'payload'
import { resolve } from '../../platform/registry.ts'
import * as testing from '../../platform/testing/index.ts'
import { buildRequest } from '../../platform/testing/rest.ts'
import { Licensing } from '../../licensing/contract.ts'

const { as, askForLink, boot, buyer, linkOf, owned, rest, withoutGuard } = testing

const { payload } = await boot()
const staff = rest(payload, await as(payload, 'moderator'))
const file = { name: 'album.bin', bytes: randomBytes(24_000_000) }

const bought = async (given?: typeof file) => {
  const sale = await owned(payload, given ? { file: given } : {})
  const next = await buyer(payload)
  const passOn = async () => {
    const path = `/api/shop/licenses/${String(sale.licenseId)}/transfer`
    const { status } = await staff('POST', path, { body: { email: next.email, reason: 'Sold on' } })
    expect(status).toBe(200)
  }
  return { ...sale, next, passOn }
}

/** The next who is about to hold a license's row waits for what is done meanwhile. */
const beforeTheRowIsHeld = (meanwhile: () => Promise<void>): void => {
  const licensing = resolve(payload, Licensing)
  const { lockAndJudge } = licensing
  licensing.lockAndJudge = async (ctx, licenseId) => {
    licensing.lockAndJudge = lockAndJudge
    await meanwhile()
    return lockAndJudge(ctx, licenseId)
  }
}

const grantMeanwhile = async () => {
  const { licenseId, owner, passOn } = await bought()
  beforeTheRowIsHeld(passOn)
  const { status, json } = await askForLink(payload, owner, licenseId)
  return [status, json.code]
}

const openMeanwhile = async () => {
  const { licenseId, owner, passOn } = await bought()
  const link = await linkOf(payload, owner, licenseId)
  beforeTheRowIsHeld(passOn)
  return (await rest(payload, owner)('GET', link)).status
}

describe('a license that is passed on', () => {
  it('while its owner before asks for a link: there is none', async () => {
    expect(await grantMeanwhile()).toEqual([403, 'NOT_YOUR_LICENSE'])
  })

  it('while they open one: it opens nothing', async () => {
    expect(await openMeanwhile()).toBe(403)
  })

  it('would give both, if it were not looked at again under the row', async () => {
    expect((await withoutGuard(payload, 'downloads.seat', grantMeanwhile))[0]).toBe(200)
    expect(await withoutGuard(payload, 'downloads.seat', openMeanwhile)).toBe(200)
  })

  it('cuts what they are being sent within a second', async () => {
    const { licenseId, next, owner, passOn } = await bought(file)
    const request = buildRequest(payload, owner, 'GET', await linkOf(payload, owner, licenseId))
    const response = await handleEndpoints({ config: payload.config, request })
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()
    await reader.read()
    await passOn()
    const from = performance.now()
    const readOn = async () => {
      while (!(await reader.read()).done) await sleep(40)
      return 'all of it'
    }
    await expect(readOn()).rejects.toThrow('ended')
    expect(performance.now() - from).toBeLessThan(1000)
    expect((await askForLink(payload, next, licenseId)).status).toBe(200)
  })
})
