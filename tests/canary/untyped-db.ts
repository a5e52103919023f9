import type { Payload, PayloadRequest, Where } from 'payload'

/** The canaries' collections are in no generated type: the few calls that they make, by plain names. */
export interface Row {
  id: number
  [field: string]: unknown
}

export interface UntypedDb {
  create(args: { collection: string; data: object; req?: PayloadRequest }): Promise<Row>
  findOne(args: { collection: string; where: Where; req?: PayloadRequest }): Promise<Row | null>
  updateOne(args: {
    collection: string
    id?: number
    where?: Where
    data: object
    options?: { atomic: boolean }
    req?: PayloadRequest
  }): Promise<object | null>
  beginTransaction: () => Promise<number | string | null>
  commitTransaction: (id: number | string) => Promise<void>
  rollbackTransaction: (id: number | string) => Promise<void>
}

export interface UntypedPayload {
  find(args: object): Promise<{ docs: Row[]; totalDocs: number }>
  findByID(args: object): Promise<Row>
  create(args: object): Promise<Row>
  update(args: object): Promise<Row>
}

export const untypedDb = (payload: Payload): UntypedDb => payload.db as UntypedDb

export const untyped = (payload: Payload): UntypedPayload => payload as UntypedPayload

/** What a driver's error carries beneath the layers that wrapped it. */
export const sqlStateOf = (error: unknown): unknown => {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && /^[0-9A-Z]{5}$/.test(cause.code))
      return cause.code
  }
  return undefined
}
