import type { Payload } from 'payload'
import { systemCtx } from '../../platform/system-ctx.ts'
import { slugOf } from '../../platform/registry.ts'
import { owning } from './owning.ts'

/** Whether somebody owns the shop and may enter. */
export const hasOwner = async (payload: Payload): Promise<boolean> => {
  const { totalDocs } = await payload.db.count({
    collection: slugOf(payload, 'staff-members'),
    req: (await systemCtx(payload)).req,
    where: owning,
  })
  return totalDocs > 0
}
