import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import type { Id } from '../../kernel/id.ts'
import { staffCtx } from '../../platform/staff-ctx.ts'
import { recordChange, recordDeleted } from '../service/record-change.ts'
import { storedRow } from '../service/row-versions.ts'

type Thing = Parameters<typeof storedRow>[1]
type Row = Awaited<ReturnType<typeof storedRow>>

const contextKey = 'duka.catalog.rows'

/**
 * What rows were before a request changed them; one request may change many. A property of the context, not a WeakMap
 * by it: any call of the Local API inside of the request puts a copy in its place.
 */
const remembered = ({ context }: PayloadRequest): Map<string, Row> => {
  const known = context[contextKey]
  if (known instanceof Map) return known as Map<string, Row>
  const made = new Map<string, Row>()
  context[contextKey] = made
  return made
}

const keyOf = (thing: Thing, id: Id): string => `${thing}:${String(id)}`

const beforeChange =
  (thing: Thing): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    if (operation === 'update') {
      const { id } = originalDoc as { id: Id }
      remembered(req).set(keyOf(thing, id), await storedRow(req, thing, id))
    }
    return data as Row
  }

const afterChange =
  (thing: Thing): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    const { id } = doc as { id: Id }
    const before = operation === 'create' ? null : (remembered(req).get(keyOf(thing, id)) ?? {})
    await recordChange(await staffCtx(req), { thing, id, before })
  }

const afterDelete =
  (thing: Thing): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    await recordDeleted(await staffCtx(req), { thing, id })
  }

/** The trail of the catalog, in the transaction of each change, over every face. */
export const recordCatalog = (thing: Thing) => ({
  beforeChange: [beforeChange(thing)],
  afterChange: [afterChange(thing)],
  afterDelete: [afterDelete(thing)],
})
