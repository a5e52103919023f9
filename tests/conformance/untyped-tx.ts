import type { TxCtx } from '../../plugins/platform/context.ts'
import type { Claim } from '../../plugins/platform/claim.ts'
import type { ListQuery } from '../../plugins/platform/rows.ts'
import type { Tx } from '../../plugins/platform/tx.ts'

export interface Row {
  id: number | string
  [field: string]: unknown
}

/** The verbs by plain names: the conformance site's collections are in no generated type. */
export interface UntypedTx {
  load: (collection: string, id: Row['id']) => Promise<Row | null>
  list: (collection: string, query: ListQuery) => Promise<Row[]>
  count: Tx['count'] extends (collection: never, where: infer W) => infer R
    ? (collection: string, where: W) => R
    : never
  insert: (collection: string, data: object) => Promise<Row>
  append: (collection: string, data: object) => Promise<void>
  insertOnce: (collection: string, unique: object, rest: object) => Promise<{ isNew: boolean; doc: Row }>
  claim: (collection: string, claim: Claim) => Promise<Row | null>
  lock: (collection: string, id: Row['id']) => Promise<Row | null>
  set: (collection: string, id: Row['id'], data: object) => Promise<void>
}

export const untypedTx = (inside: TxCtx): UntypedTx => inside.tx as object as UntypedTx
