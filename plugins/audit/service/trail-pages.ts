import type { Payload, Where } from 'payload'
import { ok } from '../../kernel/result.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'

/**
 * Pages by what they are sorted by: a page further on costs no more than the first. Each in a transaction of its own, so that a long
 * trail holds nothing. While one is looked at, the database reads the next.
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
  const begin = (last: unknown): Promise<Doc<C>[]> => {
    const begun = read(last)
    // It may fail before anybody waits for it: whoever does then hears of it.
    void Promise.allSettled([begun])
    return begun
  }
  let next: Promise<Doc<C>[]> | null = begin(after)
  try {
    while (next) {
      const page: Doc<C>[] = await next
      const last = page.at(-1)
      next = page.length < limit || !last ? null : begin(Reflect.get(last, sort))
      yield page
    }
  } finally {
    // Whoever stops in the middle leaves nothing running.
    await Promise.allSettled([next])
  }
}
