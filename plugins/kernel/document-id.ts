import { z } from 'zod'

/**
 * A document's id as a caller writes it: a serial number that fits PostgreSQL's integer, a UUID, or MongoDB's
 * object id. Anything else never reaches the database.
 */
export const documentId = z
  .string()
  .regex(/^(?:[1-9]\d{0,8}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24})$/)
