import type { AuditService } from '../contract.ts'

/** The code of a refusal, where an entry has one. */
export const codeOf = (details: unknown): string | null => {
  if (typeof details !== 'object' || details === null) return null
  const code: unknown = Reflect.get(details, 'code')
  return typeof code === 'string' ? code : null
}

/** The history of one thing. */
export const entriesAbout: AuditService['about'] = async ({ tx }, { type, id }, limit) => {
  const rows = await tx.list('audit-events', {
    where: { and: [{ resourceType: { equals: type } }, { resourceId: { equals: String(id) } }] },
    sort: '-id',
    limit,
  })
  return rows.map(({ at, action, outcome, actorKind, details }) => ({
    at,
    action,
    outcome,
    actorKind,
    code: codeOf(details),
  }))
}
