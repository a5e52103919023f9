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
  after?: unknown,
): AsyncGenerator<Doc<C>[]> {
  const ctx = await systemCtx(payload)
  const read = async (last: unknown): Promise<Doc<C>[]> => {
    const where: Where = last === undefined ? {} : { [sort]: { greater_than: last } }
    const page = await transact(ctx, async ({ tx }) => ok(await tx.list(collection, { where, sort, limit })))
    if (!page.ok) throw new Error(`The trail cannot be read: ${page.code}`)
    return page.value
  }
  for (let last = after; ;) {
    const page: Doc<C>[] = await read(last)
    yield page
    const end = page.at(-1)
    if (page.length < limit || !end) return
    last = Reflect.get(end, sort)
  }
}
