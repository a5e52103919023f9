import { describe, expect, it } from '@jest/globals'
import type { Id } from '../../kernel/id.ts'
import * as testing from '../../platform/testing/index.ts'
import type { Caller } from '../../platform/testing/index.ts'
import type { ExplainedGrant } from '../contract.ts'

const { as, askForLink, boot, buyer, linkOf, eventually, owned, rest } = testing

const { payload } = await boot()
const moderator = await as(payload, 'moderator')
const admin = await as(payload, 'admin')

const why = async (query: Record<string, Id>, caller: Caller = moderator) => {
  const asked = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))
  const path = `/api/shop/why?${asked.toString()}`
  const { status, json } = await rest(payload, caller)<{ grants?: ExplainedGrant[] }>('GET', path)
  return { status, grants: json.grants ?? [] }
}

const codesOf = ({ grants }: { grants: ExplainedGrant[] }) =>
  grants.map(({ reasons }) => reasons.map(({ code }) => code))

const change = (licenseId: Id, verb: string) =>
  rest(payload, admin)('POST', `/api/shop/licenses/${String(licenseId)}/${verb}`, {
    body: { reason: 'They asked for it' },
  })

const downloadsOf = async (licenseId: Id) =>
  (await payload.count({ collection: 'downloads', where: { license: { equals: licenseId } } })).totalDocs

describe('why, and why not', () => {
  it('says yes to an owner, with the order that it rests on, and looking is no attempt', async () => {
    const sale = await owned(payload)
    const { status, grants } = await why({ customerId: sale.customerId, productId: sale.productId })
    expect(status).toBe(200)
    expect(grants).toHaveLength(1)
    expect(grants[0]).toMatchObject({
      heldAs: 'owner',
      allowed: true,
      reasons: [],
      order: { status: 'paid' },
    })
    expect(grants[0]?.trail.map(({ action }) => action)).toContain('license.issued')
    expect(JSON.stringify(grants)).not.toMatch(/LIC(-[0-9A-Z]{4}){4}/)
    expect(await downloadsOf(sale.licenseId)).toBe(0)
  })

  it('names every reason, the one that they are told first', async () => {
    const sale = await owned(payload)
    for (let done = 1; done <= 3; done += 1) {
      await rest(payload, sale.owner)('GET', await linkOf(payload, sale.owner, sale.licenseId))
      const standing = async () =>
        (await why({ licenseId: sale.licenseId })).grants[0]?.window?.files[0]?.used
      await eventually(async () => (await standing()) === done)
    }
    expect(codesOf(await why({ licenseId: sale.licenseId }))).toEqual([['DOWNLOAD_WINDOW_FULL']])
    for (let tried = 0; tried < 9; tried += 1) await askForLink(payload, sale.owner, sale.licenseId)
    await change(sale.licenseId, 'suspend')
    const { grants } = await why({ licenseId: sale.licenseId })
    expect(codesOf({ grants })).toEqual([['LICENSE_SUSPENDED', 'DOWNLOADS_PAUSED', 'DOWNLOAD_WINDOW_FULL']])
    expect(grants[0]).toMatchObject({
      license: { reason: 'They asked for it' },
      pause: { rule: 'attempts' },
      window: { limit: 3, files: [{ used: 3 }] },
    })
    const told = await askForLink(payload, sale.owner, sale.licenseId)
    expect(told.json.code).toBe(grants[0]?.reasons[0]?.code)
  })

  it('shows everybody of a team license, and to whom a seat is no more', async () => {
    const sale = await owned(payload, { seats: 3 })
    const seats = `/api/shop/licenses/${String(sale.licenseId)}/seats`
    const give = (email: string) =>
      rest(payload, admin)<{ seat: { seatId: string } }>('POST', seats, { body: { email } })
    const asha = await give('asha.why@team.example')
    await give('juma.why@team.example')
    await rest(payload, admin)('POST', `${seats}/${asha.json.seat.seatId}/revoke`, { body: {} })
    const { grants } = await why({ licenseId: sale.licenseId })
    expect(grants.map(({ contact, heldAs }) => [contact.split('@')[1], heldAs])).toEqual([
      ['buyer.example', 'owner'],
      ['team.example', 'seat'],
    ])
    const { docs } = await payload.find({
      collection: 'customers',
      where: { email: { equals: 'asha.why@team.example' } },
    })
    const former = await why({ customerId: docs[0]?.id ?? 0 })
    expect(former.grants[0]).toMatchObject({ heldAs: 'former-seat', allowed: false })
    expect(codesOf(former)).toEqual([['NO_SEAT']])
  })

  it('is empty for who has nothing of it', async () => {
    const [one, other] = [await owned(payload), await owned(payload)]
    expect(await why({ customerId: one.customerId, productId: other.productId })).toEqual({
      status: 200,
      grants: [],
    })
    expect((await why({ licenseId: 999_999_999 })).grants).toEqual([])
    expect((await why({ customerId: 'no such person' })).grants).toEqual([])
  })

  it('is for staff who may read licenses, and asks for one person or one license', async () => {
    const sale = await owned(payload)
    const { licenseId, customerId } = sale
    expect((await why({ licenseId }, await as(payload, 'editor'))).status).toBe(403)
    expect((await why({ licenseId }, sale.owner)).status).toBe(401)
    expect((await why({ licenseId }, await buyer(payload))).status).toBe(401)
    expect((await why({})).status).toBe(400)
    expect((await why({ licenseId, customerId })).status).toBe(400)
  })
})
