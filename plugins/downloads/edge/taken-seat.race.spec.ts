import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { handleEndpoints, type Where } from 'payload'
import type { Id } from '../../kernel/id.ts'
import { resolve } from '../../platform/registry.ts'
import * as testing from '../../platform/testing/index.ts'
import { buildRequest } from '../../platform/testing/rest.ts'
import { Licensing } from '../../licensing/contract.ts'

const { askForLink, boot, buyer, linkOf, owned, peek, rest, withoutGuard } = testing

const { payload } = await boot()
const file = { name: 'album.bin', bytes: randomBytes(24_000_000) }

const seated = async (given?: typeof file) => {
  const sale = await owned(payload, { seats: 2, ...(given ? { file: given } : {}) })
  const { licenseId, owner } = sale
  const holder = await buyer(payload)
  const path = `/api/shop/licenses/${String(licenseId)}/seats`
  const asOwner = rest(payload, owner)
  const reply = await asOwner<{ seat: { seatId: string } }>('POST', path, { body: { email: holder.email } })
  const takeBack = async () => {
    const taken = await asOwner('POST', `${path}/${reply.json.seat.seatId}/revoke`, { body: {} })
    expect(taken.status).toBe(200)
  }
  return { ...sale, holder, takeBack }
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

const grantWhileTaken = async () => {
  const { holder, licenseId, takeBack } = await seated()
  beforeTheRowIsHeld(takeBack)
  const { status, json } = await askForLink(payload, holder, licenseId)
  return [status, json.code]
}

const openWhileTaken = async () => {
  const { holder, licenseId, takeBack } = await seated()
  const link = await linkOf(payload, holder, licenseId)
  beforeTheRowIsHeld(takeBack)
  return (await rest(payload, holder)('GET', link)).status
}

describe('a seat that is taken back', () => {
  it('while a link is being made: there is none', async () => {
    expect(await grantWhileTaken()).toEqual([403, 'NO_SEAT'])
  })

  it('while a link is being opened: it opens nothing', async () => {
    expect(await openWhileTaken()).toBe(403)
  })

  it('would give both, if it were not looked at again under the row', async () => {
    expect((await withoutGuard(payload, 'downloads.seat', grantWhileTaken))[0]).toBe(200)
    expect(await withoutGuard(payload, 'downloads.seat', openWhileTaken)).toBe(200)
  })

  it('ends links that were made before, and says so to who had it', async () => {
    const { holder, licenseId, takeBack } = await seated()
    const link = await linkOf(payload, holder, licenseId)
    await takeBack()
    expect((await rest(payload, holder)('GET', link)).json.code).toBe('NO_SEAT')
    expect((await askForLink(payload, holder, licenseId)).json.code).toBe('NO_SEAT')
    expect((await askForLink(payload, await buyer(payload), licenseId)).json.code).toBe('NOT_YOUR_LICENSE')
    const refused = await peek(payload, (tx) => {
      const of: Where[] = [{ license: { equals: licenseId } }, { customer: { equals: holder.customerId } }]
      return tx.count('downloads', { and: [...of, { status: { equals: 'refused' } }] })
    })
    expect(refused).toBe(2)
  })

  it('cuts what is on its way within a second, and leaves the owner’s alone', async () => {
    const { holder, owner, licenseId, takeBack } = await seated(file)
    const running = async (caller: typeof owner, id: Id) => {
      const request = buildRequest(payload, caller, 'GET', await linkOf(payload, caller, id))
      const response = await handleEndpoints({ config: payload.config, request })
      const reader = (response.body as ReadableStream<Uint8Array>).getReader()
      await reader.read()
      return async (pauseMs: number) => {
        for (;;) {
          if ((await reader.read()).done) return performance.now()
          await sleep(pauseMs)
        }
      }
    }
    const [readOn, ownersReadOn] = [await running(holder, licenseId), await running(owner, licenseId)]
    await takeBack()
    const from = performance.now()
    const cut = readOn(40).catch((error: unknown) => {
      expect(String(error)).toContain('ended')
      return performance.now() - from
    })
    expect(await cut).toBeLessThan(1000)
    expect(await ownersReadOn(0)).toBeGreaterThan(from)
  })
})
