import { describe, expect, it } from '@jest/globals'

import { race } from '../../plugins/platform/testing/index.ts'
import { bootBare } from './boot-bare.ts'
import { sqlStateOf, untypedDb } from './untyped-db.ts'

const { payload } = await bootBare()
const db = untypedDb(payload)
const collection = 'accounts'

const account = async (data: object = {}) => (await db.create({ collection, data: { used: 0, ...data } })).id
const atomic = (where: object, data: object) =>
  db.updateOne({ collection, where: where as never, data, options: { atomic: true } })
const stored = (id: number) => db.findOne({ collection, where: { id: { equals: id } } })

describe('what claim() leans on (law 2: nothing limited is read and then written)', () => {
  it('an atomic update lets exactly as many through as its condition allows', async () => {
    const id = await account()
    const limited = { and: [{ id: { equals: id } }, { used: { less_than: 10 } }] }
    const { values, errors } = await race(50, () => atomic(limited, { used: { $inc: 1 } }))
    expect(errors).toEqual([])
    expect(values.filter((row) => row !== null)).toHaveLength(10)
    expect(await stored(id)).toMatchObject({ used: 10 })
  })

  it('a lost atomic update answers null', async () => {
    const id = await account({ used: 10 })
    expect(
      await atomic({ and: [{ id: { equals: id } }, { used: { less_than: 10 } }] }, { used: 11 }),
    ).toBeNull()
  })

  it('an id beside where ignores the where: claim puts it inside', async () => {
    const id = await account({ status: 'closed' })
    const row = await db.updateOne({
      collection,
      id,
      where: { status: { equals: 'open' } },
      data: { note: 'written all the same' },
      options: { atomic: true },
    })
    expect(row).not.toBeNull()
    expect(await stored(id)).toMatchObject({ note: 'written all the same' })
  })

  it('several matches are all updated: claim demands an id', async () => {
    const note = `several ${Date.now()}`
    const ids = [await account({ note }), await account({ note })]
    await atomic({ note: { equals: note } }, { used: 7 })
    expect(await Promise.all(ids.map(stored))).toMatchObject([{ used: 7 }, { used: 7 }])
  })

  it('a misspelled field does nothing and still wins: claim refuses unknown fields', async () => {
    const id = await account()
    const row = await atomic({ id: { equals: id } }, { usd: { $inc: 1 } })
    expect(row).not.toBeNull()
    expect(await stored(id)).toMatchObject({ used: 0 })
  })

  it('NULL + 1 stays NULL: counters need NOT NULL and a default', async () => {
    const id = await account({ used: null })
    await atomic({ id: { equals: id } }, { used: { $inc: 1 } })
    expect(await stored(id)).toMatchObject({ used: null })
  })

  it('negative increments, groups, selects and relationship ids work', async () => {
    const owner = (await db.create({ collection: 'users', data: { email: `${Date.now()}@canary.example` } }))
      .id
    const id = await account({ used: 5, status: 'open', owner })
    const where = {
      and: [
        { id: { equals: id } },
        { status: { equals: 'open' } },
        { owner: { equals: owner } },
        { 'totals.count': { less_than: 1 } },
      ],
    }
    await atomic(where, { used: { $inc: -2 }, totals: { count: { $inc: 1 } } })
    expect(await stored(id)).toMatchObject({ used: 3, totals: { count: 1 } })
    expect(await atomic(where, { used: 0 })).toBeNull()
  })

  it('a path through a relationship throws raw SQL errors: claim refuses it', async () => {
    const id = await account()
    const where = { and: [{ id: { equals: id } }, { 'owner.email': { equals: 'a@b.example' } }] }
    const { errors } = await race(1, () => atomic(where, { used: 1 }))
    expect(sqlStateOf(errors[0])).toMatch(/^42/)
  })

  it('a duplicate throws the raw driver error with code 23505 beneath: retries look there', async () => {
    const code = `code ${Date.now()}`
    await account({ code })
    const id = await account()
    const { errors } = await race(1, () => atomic({ id: { equals: id } }, { code }))
    expect(errors[0]).not.toHaveProperty('status')
    expect(sqlStateOf(errors[0])).toBe('23505')
  })

  it('it moves updatedAt on: lock() can be a claim that changes nothing else', async () => {
    const id = await account()
    const before = await stored(id)
    await new Promise((resolve) => setTimeout(resolve, 5))
    await atomic({ id: { equals: id } }, { used: 1 })
    expect(Date.parse(String((await stored(id))?.updatedAt))).toBeGreaterThan(
      Date.parse(String(before?.updatedAt)),
    )
  })

  it('it holds the lock of the row until commit', async () => {
    const id = await account()
    const transactionID = await db.beginTransaction()
    const req = { payload, transactionID } as never
    await db.updateOne({
      collection,
      where: { id: { equals: id } },
      data: { used: 1 },
      options: { atomic: true },
      req,
    })
    let isSecondDone = false
    const second = atomic({ id: { equals: id } }, { used: { $inc: 1 } }).then(() => (isSecondDone = true))
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(isSecondDone).toBe(false)
    await db.commitTransaction(transactionID!)
    await second
    expect(await stored(id)).toMatchObject({ used: 2 })
  })
})
