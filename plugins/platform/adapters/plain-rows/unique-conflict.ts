import { ValidationError, type PayloadRequest } from 'payload'
import type { Id } from '../../../kernel/id.ts'

interface Conflict {
  code: '23505'
  constraint?: string
  detail?: string
  table?: string
}

const isConflict = (error: unknown): error is Conflict =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === '23505'

/** What is known of a table's indexes by Payload: their names, and the fields that they stand for. */
const fieldsOf = ({ payload: { db } }: PayloadRequest, table: string): Record<string, string> =>
  ('fieldConstraints' in db && db.fieldConstraints[table]) || {}

/** What Payload throws instead of the database's own error when a row exists already; other errors as they are. */
export const uniqueConflict = (
  error: unknown,
  req: PayloadRequest,
  { slug, id }: { slug: string; id?: Id | undefined },
): unknown => {
  const cause = error instanceof Error ? error.cause : undefined
  if (!isConflict(cause)) return error
  const { table: tableName = '', constraint = '', detail = '' } = cause
  // Without a name: "Key (line_id)=(7) already exists."
  const path = fieldsOf(req, tableName)[constraint] ?? /Key \(([^)]+)\)=/.exec(detail)?.[1] ?? ''
  const errors = [{ message: req.t('error:valueMustBeUnique'), path, tableName }]
  return new ValidationError({ collection: slug, errors, req, ...(id === undefined ? {} : { id }) }, req.t)
}
