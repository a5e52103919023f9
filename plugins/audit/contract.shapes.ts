import { z } from 'zod'
import { documentId } from '../kernel/document-id.ts'
import { operationShape } from '../platform/faces/call.ts'

/** Things whose page in the panel shows what happened to them. */
export const historyTypes = ['customers', 'licenses', 'orders', 'staff-members'] as const

const line = z.object({
  entryId: z.string(),
  /** ISO 8601 */
  at: z.string(),
  action: z.string(),
  /** The action in the reader's language. */
  label: z.string(),
  outcome: z.enum(['done', 'refused']),
  weight: z.enum(['failure', 'notice', 'plain', 'success']),
  actorKind: z.enum(['buyer', 'staff', 'stranger', 'system']),
  /** `<collection>:<id>`, or `session:<id>` of a buyer; null of who is nobody. */
  actorId: z.string().nullable(),
  /** What the reader may know them by; null where they have no name, or are gone. */
  actorName: z.string().nullable(),
  /** Of what somebody did by a link before they were signed in: whose link it was. */
  linkOf: z.string().nullable(),
  /** What it is about. */
  resource: z.string().nullable(),
  /** The code of a refusal, where the entry has one. */
  code: z.string().nullable(),
})

/** What happened to one thing: the newest 20 entries, newest first. Of somebody also what they did themselves. */
export const historyShape = operationShape(
  'audit.history',
  z.object({
    type: z.enum(historyTypes),
    resourceId: documentId,
    /** `<user collection>:<user id>`: what they did, and what was done to their account, comes along. */
    person: z
      .string()
      .regex(/^[a-z][a-z0-9_-]{0,62}:[\w-]{1,64}$/)
      .optional(),
  }),
  z.object({ lines: z.array(line) }),
)

export type HistoryLine = z.output<typeof line>
