import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest, Where } from 'payload'
import type { EventType, PayloadOf } from '../kernel/event.ts'
import type { Id } from '../kernel/id.ts'
import { claim, type Claim } from './claim.ts'
import { publish } from './outbox/publish.ts'
import { clockOf, slugOf } from './registry.ts'
import { countRows, insertRow, listRows, setRow, type ListQuery } from './rows.ts'

export type Doc<C extends CollectionSlug> = DataFromCollectionSlug<C>

/** A relationship is written as an id, of whatever kind the host's database has. */
type Written<V> =
  Extract<NonNullable<V>, { id: unknown }> extends never ? V : Id | Exclude<V, { id: unknown }>

type OwnFields<C extends CollectionSlug> = Omit<Doc<C>, 'createdAt' | 'id' | 'updatedAt'>

/**
 * A document to be written; relationships are ids. Columns left out take their defaults. `createdAt` is given where a rule
 * reads it again, so that it comes from the shop's clock.
 */
export type NewDoc<C extends CollectionSlug> = { [K in keyof OwnFields<C>]?: Written<OwnFields<C>[K]> } & {
  createdAt?: string
}

/**
 * The database verbs of a use case, bound to one open transaction (law 13). They go below hooks, access and
 * validation: rows that a machine writes have none. A verb called after its transaction ended throws.
 */
export interface Tx {
  req: PayloadRequest
  load<C extends CollectionSlug>(collection: C, id: Id): Promise<Doc<C> | null>
  /** The first match, or null. */
  find<C extends CollectionSlug>(collection: C, where: Where, sort?: string): Promise<Doc<C> | null>
  list<C extends CollectionSlug>(collection: C, query: ListQuery): Promise<Doc<C>[]>
  count(collection: CollectionSlug, where: Where): Promise<number>
  insert<C extends CollectionSlug>(collection: C, data: NewDoc<C>): Promise<Doc<C>>
  /** Inserts a row that this use case does not look at again: it is not read back. */
  append<C extends CollectionSlug>(collection: C, data: NewDoc<C>): Promise<void>
  /**
   * Inserts unless a row with the same `unique` values exists. Two at once: the loser's whole use case is run
   * again by the outermost transaction, and then finds the winner's row.
   */
  insertOnce<C extends CollectionSlug>(
    collection: C,
    unique: NewDoc<C>,
    rest: NewDoc<C>,
  ): Promise<{ isNew: boolean; doc: Doc<C> }>
  /** One conditional update of one row: null when the condition did not hold. See `claim`. */
  claim<C extends CollectionSlug>(collection: C, claim: Claim): Promise<Doc<C> | null>
  /** Holds the row until the end of the transaction. Lock order: order → license → seat → download → grant. */
  lock<C extends CollectionSlug>(collection: C, id: Id): Promise<Doc<C> | null>
  /** Unconditional change of plain fields of one row that nobody else changes. Anything counted takes `claim`. */
  set<C extends CollectionSlug>(collection: C, id: Id, data: NewDoc<C>): Promise<void>
  /** Writes an event to the outbox, for every subscriber, in this transaction. */
  publish<E extends EventType>(
    type: E,
    aggregate: string,
    payload: PayloadOf<E>,
    notBefore?: Date,
  ): Promise<void>
}

const equalsAll = (unique: object): Where => ({
  and: Object.entries(unique).map(([field, value]) => ({ [field]: { equals: value as unknown } })),
})

/** @param isOpen whether the transaction still stands: a verb outside of it would silently autocommit. */
export const createTx = (req: PayloadRequest, isOpen: () => boolean): Tx => {
  const { payload } = req
  const assertOpen = () => {
    if (!isOpen()) throw new Error('This transaction has ended: a database verb was called outside of it.')
  }
  const slug = <C extends CollectionSlug>(collection: C) => slugOf(payload, collection)
  const tx: Tx = {
    req,
    load: (collection, id) => tx.find(collection, { id: { equals: id } }),
    find: async (collection, where, sort) =>
      (await tx.list(collection, { where, limit: 1, ...(sort ? { sort } : {}) }))[0] ?? null,
    list: async (collection, query) => {
      assertOpen()
      return (await listRows(req, slug(collection), query)) as Doc<typeof collection>[]
    },
    count: async (collection, where) => {
      assertOpen()
      return countRows(req, slug(collection), where)
    },
    insert: async (collection, data) => {
      assertOpen()
      return (await insertRow(req, slug(collection), data, true)) as Doc<typeof collection>
    },
    append: async (collection, data) => {
      assertOpen()
      await insertRow(req, slug(collection), data, false)
    },
    insertOnce: async (collection, unique, rest) => {
      const known = await tx.find(collection, equalsAll(unique))
      if (known) return { isNew: false, doc: known }
      return { isNew: true, doc: await tx.insert(collection, { ...rest, ...unique }) }
    },
    claim: async (collection, wanted) => {
      assertOpen()
      return (await claim(req, slug(collection), wanted)) as Doc<typeof collection> | null
    },
    lock: (collection, id) =>
      tx.claim(collection, { id, change: { updatedAt: clockOf(payload).now().toISOString() } }),
    set: async (collection, id, data) => {
      assertOpen()
      await setRow(req, slug(collection), id, data)
    },
    publish: (type, aggregate, body, notBefore) => publish(tx, type, aggregate, body, notBefore),
  }
  return tx
}
