import { describe, expect, it } from '@jest/globals'
import { setClock } from '../../platform/registry.ts'
import * as testing from '../../platform/testing/index.ts'
import type { Caller, Owned } from '../../platform/testing/index.ts'

const { as, askForLink, boot, eventually, linkOf, movableClock, owned, rest } = testing

const { payload } = await boot()
const clock = movableClock()
setClock(payload, clock)
const staff = rest(payload, await as(payload, 'admin'))

const day = 86_400
const reason = 'My disk broke, and the files with it'

const ask = (caller: Caller, { licenseId }: Owned, why = reason) =>
  rest(payload, caller)<{ code: string; resetId: string; status: string }>(
    'POST',
    `/api/shop/licenses/${String(licenseId)}/reset`,
    { body: { reason: why } },
  )

const decide = (resetId: string, body: object) =>
  staff<{ code: string; status: string }>('POST', `/api/shop/resets/${resetId}`, { body })

interface Item {
  window: { limit: number; files: { used: number; freeAt: string | null }[]; reset: object | null }
}

const windowOf = async ({ owner, licenseId }: Owned) =>
  (await rest(payload, owner)<Item>('GET', `/api/shop/library/items/${String(licenseId)}`)).json.window

const downloadOnce = async ({ owner, licenseId }: Owned, used: number) => {
  await rest(payload, owner)('GET', await linkOf(payload, owner, licenseId))
  await eventually(
    async () => (await payload.findByID({ collection: 'licenses', id: licenseId })).downloadsUsed === used,
  )
}

const usedUp = async (): Promise<Owned> => {
  const sale = await owned(payload)
  for (let done = 1; done <= 3; done += 1) await downloadOnce(sale, done)
  return sale
}

describe('who has used up the window', () => {
  it('asks the shop, which approves, and downloads three times more', async () => {
    const sale = await usedUp()
    expect(await windowOf(sale)).toMatchObject({ limit: 3, files: [{ used: 3 }], reset: null })
    const asked = await ask(sale.owner, sale)
    expect([asked.status, asked.json.status]).toEqual([200, 'pending'])
    expect((await ask(sale.owner, sale)).json.code).toBe('RESET_WAITING')
    expect(await windowOf(sale)).toMatchObject({ reset: { status: 'pending', note: null } })
    const waiting = await staff<{ resets: object[] }>('GET', '/api/shop/resets?status=pending')
    expect(waiting.json.resets[0]).toMatchObject({ resetId: asked.json.resetId, reason })
    clock.advance(60)
    const approved = await decide(asked.json.resetId, { approve: true, note: 'Good luck with the new one' })
    expect([approved.status, approved.json.status]).toEqual([200, 'approved'])
    expect((await decide(asked.json.resetId, { approve: false })).status).toBe(409)
    expect(await windowOf(sale)).toMatchObject({
      files: [{ used: 0, freeAt: null }],
      reset: { status: 'approved', note: 'Good luck with the new one' },
    })
    clock.advance(60)
    for (let done = 4; done <= 6; done += 1) await downloadOnce(sale, done)
    expect((await askForLink(payload, sale.owner, sale.licenseId)).json.code).toBe('DOWNLOAD_WINDOW_FULL')
  })

  it('stays where they were when the shop rejects, may ask again, and not more than three times in 30 days', async () => {
    const sale = await usedUp()
    for (let tried = 0; tried < 3; tried += 1) {
      const { json } = await ask(sale.owner, sale)
      expect((await decide(json.resetId, { approve: false, note: 'You have three already' })).status).toBe(
        200,
      )
    }
    expect(await windowOf(sale)).toMatchObject({
      files: [{ used: 3 }],
      reset: { status: 'rejected', note: 'You have three already' },
    })
    expect((await ask(sale.owner, sale)).json.code).toBe('TOO_MANY_REQUESTS')
    expect((await askForLink(payload, sale.owner, sale.licenseId)).json.code).toBe('DOWNLOAD_WINDOW_FULL')
  })
})

describe('nobody asks', () => {
  it('who may still download, says too little, or has not the license', async () => {
    const sale = await owned(payload)
    expect((await ask(sale.owner, sale)).json.code).toBe('RESET_NOT_NEEDED')
    expect((await ask(sale.owner, sale, 'please')).json.code).toBe('BAD_INPUT')
    const other = await owned(payload)
    expect((await ask(other.owner, sale)).json.code).toBe('NOT_YOUR_LICENSE')
    expect((await ask({}, sale)).status).toBe(401)
  })

  it('of the shop’s staff without the right, nor a buyer, decides or lists', async () => {
    const sale = await usedUp()
    const { resetId } = (await ask(sale.owner, sale)).json
    const body = { approve: true }
    for (const caller of [sale.owner, await as(payload, 'viewer')]) {
      const call = rest(payload, caller)
      expect((await call('POST', `/api/shop/resets/${resetId}`, { body })).status).toBeGreaterThan(400)
      expect((await call('GET', '/api/shop/resets')).status).toBeGreaterThan(400)
    }
    expect((await decide('999999', body)).json.code).toBe('RESET_NOT_FOUND')
    clock.advance(day)
  })
})
