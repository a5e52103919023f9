import type { CollectionSlug } from 'payload'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { Audit, type AuditAction, type AuditEntry } from '../../audit/contract.ts'
import { userOf } from '../../kernel/person.ts'

interface Happened {
  action: AuditAction
  outcome?: AuditEntry['outcome']
  details?: NonNullable<AuditEntry['details']>
}

/** What happened at a door that nobody has come through yet: the entry is about the user, so that the history of their page finds it. */
export const recordPerson = (
  ctx: TxCtx,
  person: string | null,
  { action, details = {}, outcome = 'done' }: Happened,
): Promise<void> => {
  const user = person === null ? null : userOf(person)
  return resolve(ctx.payload, Audit).record(ctx, {
    action,
    outcome,
    resource: user && { type: user.userCollection as CollectionSlug, id: user.userId },
    details: { ...(person === null ? {} : { of: person }), ...details },
  })
}
