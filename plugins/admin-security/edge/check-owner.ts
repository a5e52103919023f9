import { error, type Check } from '../../platform/checks.ts'
import { slugOf } from '../../platform/registry.ts'

/** Without an owner nobody can appoint anybody. */
export const checkOwner: Check = {
  name: 'admin-security.owner',
  run: async (payload) => {
    const { totalDocs } = await payload.db.count({
      collection: slugOf(payload, 'staff-members'),
      where: { and: [{ role: { equals: 'owner' } }, { status: { equals: 'active' } }] },
    })
    if (totalDocs > 0) return []
    return [error('The shop has no owner who may enter.', 'Run `npm run owner -- you@example.com`.')]
  },
}
