import type { AdminSecurityService } from '../contract.ts'

export const appoint: AdminSecurityService['appoint'] = async ({ tx }, userCollection, userId, role) => {
  const key = { userCollection, userId: String(userId) }
  const { isNew, doc } = await tx.insertOnce('staff-members', key, { role, status: 'active' })
  if (!isNew) await tx.set('staff-members', doc.id, { role, status: 'active' })
}
