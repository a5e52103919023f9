import { describe, expect, it } from '@jest/globals'
import { keyringOf, setClock } from '../../platform/registry.ts'
import { as, boot, movableClock, owned, peek, rest } from '../../platform/testing/index.ts'
import { deskTotals } from './desk-totals.ts'

const { payload } = await boot()
const clock = movableClock()
setClock(payload, clock)
const moderator = await as(payload, 'moderator')
const editor = await as(payload, 'editor')

const sale = await owned(payload)
const other = await owned(payload)
const license = await peek(payload, ({ load }) => load('licenses', sale.licenseId))
const key = keyringOf(payload).decrypt('license-key', license?.keyCipher ?? '')

interface Found {
  docs: { id: number }[]
}

/** What the panel's list asks for when somebody types into its search box. */
const search = async (typed: string, caller = moderator) => {
  const where = `where[and][0][or][0][keyHint][like]=${encodeURIComponent(typed)}`
  const answer = await rest(payload, caller)<Found>('GET', `/api/licenses?${where}&depth=0&limit=100`)
  return { status: answer.status, ids: answer.json.docs?.map(({ id }) => id) }
}

describe('the search of the desk', () => {
  it('opens one license by its whole key, however it was typed, which stands in no address', async () => {
    const find = (licenseKey: string, caller = moderator) =>
      rest(payload, caller)('POST', '/api/shop/licenses/find', { body: { licenseKey } })
    for (const typed of [key, ` ${key.toLowerCase()} `, key.replaceAll('-', ' ')]) {
      expect((await find(typed)).json).toEqual({ licenseId: String(sale.licenseId) })
    }
    expect((await find('LIC-0000-0000-0000-0000')).status).toBe(404)
    expect((await find(key, editor)).status).toBe(403)
    expect((await search(key)).ids).toEqual([])
  })

  it('finds by the last four characters', async () => {
    expect((await search(key.slice(-4))).ids).toContain(sale.licenseId)
  })

  it('finds all of a person by the whole address, and of a product by its title', async () => {
    const customer = await peek(payload, ({ load }) => load('customers', sale.customerId))
    expect((await search(customer?.email ?? '')).ids).toContain(sale.licenseId)
    const product = await payload.findByID({
      collection: 'products',
      id: Number(typeof license?.product === 'object' ? license.product.id : license?.product),
    })
    expect((await search(product.title)).ids).toContain(sale.licenseId)
  })

  it.each(['LIC-0000-0000-0000-0000', 'nobody@example.com', 'No such product', "' or 1=1 --", '@'])(
    'finds nothing for %j',
    async (typed) => {
      expect(await search(typed)).toEqual({ status: 200, ids: [] })
    },
  )

  it('narrows what is filtered besides, and widens nothing', async () => {
    const hint = key.slice(-4)
    const filter = (status: string) =>
      `/api/licenses?where[and][0][status][equals]=${status}&where[and][1][or][0][keyHint][like]=${hint}`
    const ids = async (status: string) =>
      (await rest(payload, moderator)<Found>('GET', filter(status))).json.docs.map(({ id }) => id)
    expect(await ids('active')).toEqual([sale.licenseId])
    expect(await ids('revoked')).toEqual([])
  })

  it('tells nobody who may see no licenses whether there is such a key', async () => {
    const right = await search(key, editor)
    const wrong = await search('LIC-0000-0000-0000-0000', editor)
    expect(right).toEqual(wrong)
    expect(right.status).toBe(403)
  })

  it('lets no key be asked for by its hash', async () => {
    const hash = license?.keyHash ?? ''
    const asked = await rest(payload, moderator)('GET', `/api/licenses?where[keyHash][equals]=${hash}`)
    expect(asked.status).toBe(400)
  })
})

describe('the figures above the list', () => {
  it('count each kind, and are counted anew after a moment', async () => {
    const before = await deskTotals(payload, moderator.user)
    expect(before).toMatchObject({ all: 2, active: 2, suspended: 0, revoked: 0, flagged: 0 })
    await peek(payload, async ({ set }) => {
      await set('licenses', other.licenseId, { status: 'revoked', flaggedAt: new Date().toISOString() })
    })
    expect(await deskTotals(payload, moderator.user)).toEqual(before)
    clock.advance(16)
    expect(await deskTotals(payload, moderator.user)).toEqual({
      all: 2,
      active: 1,
      suspended: 0,
      revoked: 1,
      flagged: 1,
    })
  })

  it('are for ranks that may see licenses', async () => {
    expect(await deskTotals(payload, editor.user)).toBeNull()
  })
})
