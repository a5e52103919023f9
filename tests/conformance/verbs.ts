import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { ok } from '../../plugins/kernel/result.ts'
import type { TxCtx } from '../../plugins/platform/context.ts'
import { systemCtx } from '../../plugins/platform/system-ctx.ts'
import { transact } from '../../plugins/platform/transaction.ts'
import { race } from '../../plugins/platform/testing/index.ts'
import { untypedTx, type Row, type UntypedTx } from './untyped-tx.ts'

type Work<T> = (tx: UntypedTx, inside: TxCtx) => Promise<T>

/** One use case of its own; what it returns is its value. */
const inTransaction = async <T>(payload: Payload, work: Work<T>): Promise<T> => {
  const result = await transact(await systemCtx(payload), async (inside) =>
    ok(await work(untypedTx(inside), inside)),
  )
  if (!result.ok) throw new Error(result.code)
  return result.value
}

export interface Verbs {
  run: <T>(work: Work<T>) => Promise<T>
  shelf: (data?: object) => Promise<Row>
  reload: (row: Row) => Promise<Row | null>
}

const verbsOf = (payload: Payload): Verbs => ({
  run: (work) => inTransaction(payload, work),
  shelf: (data = {}) => inTransaction(payload, (tx) => tx.insert('shelves', data)),
  reload: (row) => inTransaction(payload, (tx) => tx.load('shelves', row.id)),
})

const describeClaim = ({ run, shelf, reload }: Verbs) => {
  const take = (row: Row) =>
    run((tx) =>
      tx.claim('shelves', { id: row.id, and: { taken: { less_than: 10 } }, change: { taken: { $inc: 1 } } }),
    )

  it('lets exactly as many through as the condition allows: 50 at once on 10', async () => {
    const row = await shelf()
    const { values, errors } = await race(50, () => take(row))
    expect(errors).toEqual([])
    expect(values.filter((won) => won !== null)).toHaveLength(10)
    expect(await reload(row)).toMatchObject({ taken: 10 })
  })

  it('answers null when lost, and the row as it now is when won', async () => {
    const row = await shelf({ taken: 9 })
    expect(await take(row)).toMatchObject({ id: row.id, taken: 10 })
    expect(await take(row)).toBeNull()
  })

  it('answers null for a row that does not exist, and changes no other', async () => {
    const [gone, other] = [await shelf(), await shelf()]
    await run((tx, inside) =>
      inside.payload.db.deleteOne({
        collection: 'shelves' as never,
        where: { id: { equals: gone.id } },
        req: inside.req,
      }),
    )
    expect(await take(gone)).toBeNull()
    expect(await reload(other)).toMatchObject({ taken: 0 })
  })

  it('changes the one row and no other that meets the condition', async () => {
    const [one, other] = [await shelf(), await shelf()]
    await take(one)
    expect(await reload(other)).toMatchObject({ taken: 0 })
  })

  it('takes several conditions and changes in one statement', async () => {
    const row = await shelf({ label: 'a', taken: 3 })
    const move = () =>
      run((tx) =>
        tx.claim('shelves', {
          id: row.id,
          and: { and: [{ status: { equals: 'open' } }, { label: { equals: 'a' } }] },
          change: { status: 'closed', taken: { $inc: -2 } },
        }),
      )
    expect(await move()).toMatchObject({ status: 'closed', taken: 1 })
    expect(await move()).toBeNull()
  })

  it('starts counters at 0, never at NULL', async () => {
    expect(await shelf()).toMatchObject({ taken: 0 })
  })

  it.each([
    ['an unknown field in the change', { change: { takn: 1 } }],
    ['an unknown field in the condition', { and: { takn: { equals: 1 } }, change: { taken: 1 } }],
    ['a path through a relationship', { and: { 'neighbor.label': { equals: 'x' } }, change: { taken: 1 } }],
    ['a second id', { and: { id: { exists: true } }, change: { taken: 1 } }],
    ['an id in the change', { change: { id: 7 } }],
    ['a nested second id', { and: { or: [{ id: { exists: true } }] }, change: { taken: 1 } }],
    ['an empty change', { change: {} }],
    [
      'a condition without a value, which the database would drop',
      { and: { taken: { less_than: undefined } }, change: { taken: 1 } },
    ],
    ['a misspelled operator', { and: { taken: { les_than: 10 } }, change: { taken: 1 } }],
    ['a condition without an operator', { and: { taken: {} }, change: { taken: 1 } }],
    ['an increment that is no number', { change: { taken: { $inc: Number.NaN } } }],
    ['a change without a value', { change: { taken: undefined } }],
    ['an empty list of conditions', { and: { or: [] }, change: { taken: 1 } }],
    ['a field that is no column of the row', { change: { tags: 'a' } }],
    ['no id', { id: undefined, change: { taken: 1 } }],
    ['an id that is no number or string', { id: { exists: true }, change: { taken: 1 } }],
  ])('refuses %s', async (_what, wanted) => {
    const row = await shelf()
    await expect(run((tx) => tx.claim('shelves', { id: row.id, ...wanted } as never))).rejects.toThrow(
      /^claim: /,
    )
    expect(await reload(row)).toMatchObject({ taken: 0 })
  })
}

const describeInsertOnce = ({ run }: Verbs) => {
  const pair = () => ({ line: `line ${Math.random()}`, ordinal: 0 })

  it('makes one row for twenty at once, and gives all the same answer', async () => {
    const unique = pair()
    const { values, errors } = await race(20, (index) =>
      run((tx) => tx.insertOnce('tickets', unique, { holder: `h${index}` })),
    )
    expect(errors).toEqual([])
    expect(values.filter((value) => value.isNew)).toHaveLength(1)
    expect(new Set(values.map((value) => String(value.doc.id))).size).toBe(1)
    expect(new Set(values.map((value) => value.doc.holder)).size).toBe(1)
    const rows = await run((tx) => tx.list('tickets', { where: { line: { equals: unique.line } } }))
    expect(rows).toHaveLength(1)
  })

  it('leaves the row of the first untouched', async () => {
    const unique = pair()
    await run((tx) => tx.insertOnce('tickets', unique, { holder: 'first' }))
    const again = await run((tx) => tx.insertOnce('tickets', unique, { holder: 'second' }))
    expect(again).toMatchObject({ isNew: false, doc: { holder: 'first' } })
  })
}

const describeAppend = ({ run }: Verbs) => {
  it('writes a row with its defaults, which the same transaction finds', async () => {
    const label = `append ${Math.random()}`
    const rows = await run(async (tx) => {
      await tx.append('shelves', { label })
      return tx.list('shelves', { where: { label: { equals: label } } })
    })
    expect(rows).toMatchObject([{ label, taken: 0 }])
  })

  it('is rolled back with its transaction', async () => {
    const label = `append ${Math.random()}`
    const failing = run(async (tx) => {
      await tx.append('shelves', { label })
      throw new Error('afterwards')
    })
    await expect(failing).rejects.toThrow('afterwards')
    expect(await run((tx) => tx.count('shelves', { label: { equals: label } }))).toBe(0)
  })
}

const describeReading = ({ run, shelf }: Verbs) => {
  it('load gives the row or null', async () => {
    const row = await shelf({ label: 'x' })
    expect(await run((tx) => tx.load('shelves', row.id))).toMatchObject({ label: 'x' })
  })

  it('list filters, sorts and limits, and sees what its own transaction wrote', async () => {
    const label = `list ${Math.random()}`
    const taken = await run(async (tx) => {
      for (const amount of [2, 3, 1]) await tx.insert('shelves', { label, taken: amount })
      const rows = await tx.list('shelves', { where: { label: { equals: label } }, sort: '-taken', limit: 2 })
      return rows.map((row) => row.taken)
    })
    expect(taken).toEqual([3, 2])
  })

  it('count counts', async () => {
    const label = `count ${Math.random()}`
    await Promise.all([shelf({ label }), shelf({ label })])
    expect(await run((tx) => tx.count('shelves', { label: { equals: label } }))).toBe(2)
  })
}

const describeLock = ({ run, shelf, reload }: Verbs) => {
  it('serializes: twenty that read, decide and write under it lose nothing', async () => {
    const row = await shelf()
    const { errors } = await race(15, () =>
      run(async (tx) => {
        const held = await tx.lock('shelves', row.id)
        await tx.set('shelves', row.id, { taken: Number(held?.taken) + 1 })
      }),
    )
    expect(errors).toEqual([])
    expect(await reload(row)).toMatchObject({ taken: 15 })
  })
}

/** The laws of the database verbs, for whatever database `payload` stands on (law 13). */
export const describeVerbs = (database: string, payload: Payload): void => {
  const verbs = verbsOf(payload)
  describe(`database verbs on ${database}`, () => {
    describe('claim', () => describeClaim(verbs))
    describe('append', () => describeAppend(verbs))
    describe('insertOnce', () => describeInsertOnce(verbs))
    describe('load, list, count', () => describeReading(verbs))
    describe('lock', () => describeLock(verbs))
  })
}
