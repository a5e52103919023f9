import type { Payload, Where } from 'payload'
import { ok } from '../../kernel/result.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'

/**
 * Pages by what they are sorted by: a page further on costs no more than the first. Each in a transaction of its own, so that a long
 * trail holds nothing.
 * @param after leaves out all up to it
 */
export async function* pages<C extends 'audit-archives' | 'audit-events' | 'audit-seals'>(
  payload: Payload,
  collection: C,
  sort: 'id' | 'sequence',
  limit: number,
  after?: number,
): AsyncGenerator<Doc<C>[]> {
  const ctx = await systemCtx(payload)
  let where: Where = after === undefined ? {} : { [sort]: { greater_than: after } }
  for (;;) {
    const read = await transact(ctx, async ({ tx }) => ok(await tx.list(collection, { where, sort, limit })))
    if (!read.ok) throw new Error(`The trail cannot be read: ${read.code}`)
    yield read.value
    const last = read.value.at(-1)
    if (read.value.length < limit || !last) return
    const key: unknown = Reflect.get(last, sort)
    where = { [sort]: { greater_than: key } }
  }
}
