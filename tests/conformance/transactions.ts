import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { fail, ok, type Result } from '../../plugins/kernel/result.ts'
import type { Ctx, TxCtx } from '../../plugins/platform/context.ts'
import { systemCtx } from '../../plugins/platform/system-ctx.ts'
import { transact } from '../../plugins/platform/transaction.ts'
import { untypedTx, type UntypedTx } from './untyped-tx.ts'

type Work<T> = (tx: UntypedTx, inside: TxCtx) => Promise<Result<T>>

const uniqueLabel = () => `label ${Math.random()}`

const refusedBy = (code: number | string): Error =>
  Object.assign(new Error('outer'), { cause: Object.assign(new Error('inner'), { code }) })

/** The laws of a use case's transaction (law 3), for whatever database `payload` stands on. */
export const describeTransactions = (database: string, payload: Payload): void => {
  const run = async <T>(work: Work<T>, ctx?: Ctx) =>
    transact(ctx ?? (await systemCtx(payload)), (inside) => work(untypedTx(inside), inside))
  const labeled = async (label: string): Promise<number> => {
    const counted = await run(async (tx) => ok(await tx.count('shelves', { label: { equals: label } })))
    return counted.ok ? counted.value : -1
  }

  const isMongo = payload.db.name === 'mongoose'
  const conflicts: { code: number | string }[] = isMongo
    ? [{ code: 112 }]
    : [{ code: '40001' }, { code: '40P01' }, { code: '23505' }]
  const conflict = conflicts[0]!.code

  describe(`a use case's transaction on ${database}`, () => {
    it('commits on ok', async () => {
      const label = uniqueLabel()
      await run(async (tx) => ok(await tx.insert('shelves', { label })))
      expect(await labeled(label)).toBe(1)
    })

    it('rolls back when the answer is a refusal', async () => {
      const label = uniqueLabel()
      const refused = await run(async (tx) => {
        await tx.insert('shelves', { label })
        return fail('NOT_FOUND')
      })
      expect(refused).toEqual({ ok: false, code: 'NOT_FOUND' })
      expect(await labeled(label)).toBe(0)
    })

    it('rolls back on a throw, and throws it on', async () => {
      const label = uniqueLabel()
      const broken = run(async (tx) => {
        await tx.insert('shelves', { label })
        throw new Error('a bug')
      })
      await expect(broken).rejects.toThrow('a bug')
      expect(await labeled(label)).toBe(0)
    })

    it('takes a use case inside along: both or neither', async () => {
      const label = uniqueLabel()
      await run(async (tx, inside) => {
        await tx.insert('shelves', { label })
        await run(async (nested) => ok(await nested.insert('shelves', { label })), inside)
        expect(await tx.count('shelves', { label: { equals: label } })).toBe(2)
        return fail('NOT_FOUND')
      })
      expect(await labeled(label)).toBe(0)
    })

    it.each(conflicts)('is tried again as a whole on $code', async ({ code }) => {
      const label = uniqueLabel()
      let tries = 0
      const result = await run(async (tx) => {
        tries += 1
        await tx.insert('shelves', { label })
        if (tries < 3) throw refusedBy(code)
        return ok(tries)
      })
      expect(result).toEqual({ ok: true, value: 3 })
      expect(await labeled(label)).toBe(1)
    })

    it('gives up after a bounded number of tries', async () => {
      let tries = 0
      const hopeless = run(async () => {
        tries += 1
        throw refusedBy(conflict)
      })
      await expect(hopeless).rejects.toThrow('outer')
      expect(tries).toBeGreaterThan(1)
      expect(tries).toBeLessThanOrEqual(10)
    })

    it('is tried again by the outermost only', async () => {
      let [outer, inner] = [0, 0]
      await run(async (_tx, inside) => {
        outer += 1
        return run(async () => {
          inner += 1
          if (inner < 3) throw refusedBy(conflict)
          return ok(null)
        }, inside)
      })
      expect([outer, inner]).toEqual([3, 3])
    })

    it('is not tried again on other errors', async () => {
      let tries = 0
      const broken = run(async () => {
        tries += 1
        throw refusedBy('22P02')
      })
      await expect(broken).rejects.toThrow('outer')
      expect(tries).toBe(1)
    })

    it('never reports success over a transaction that an error inside has ended', async () => {
      const label = uniqueLabel()
      const fooled = run(async (tx, inside) => {
        await tx.insert('shelves', { label })
        const missing = { collection: 'shelves' as never, id: 987_654_321, req: inside.req }
        await inside.payload.findByID(missing).catch(() => null)
        return ok(null)
      })
      await expect(fooled).rejects.toThrow()
      expect(await labeled(label)).toBe(0)
    })

    it('refuses a verb after its end, which would commit by itself', async () => {
      const label = uniqueLabel()
      let kept: UntypedTx | undefined
      await run(async (tx) => {
        kept = tx
        return ok(null)
      })
      await expect(kept?.insert('shelves', { label })).rejects.toThrow(/ended/)
      await expect(kept?.claim('shelves', { id: 1, change: { taken: 1 } })).rejects.toThrow(/ended/)
      await expect(kept?.load('shelves', 1)).rejects.toThrow(/ended/)
      await expect(kept?.set('shelves', 1, { taken: 1 })).rejects.toThrow(/ended/)
      expect(await labeled(label)).toBe(0)
    })

    it('refuses to run where the database gives no session', async () => {
      const db = { beginTransaction: () => Promise.resolve(null) }
      // A database whose adapter has no transactions, such as a MongoDB that is no replica set.
      const without = Object.assign(Object.create(payload) as Payload, { db })
      let hasRun = false
      const refused = systemCtx(payload).then((ctx) =>
        transact({ ...ctx, payload: without }, async () => {
          hasRun = true
          return ok(null)
        }),
      )
      await expect(refused).rejects.toThrow(/transaction/)
      expect(hasRun).toBe(false)
    })
  })
}
