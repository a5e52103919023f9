import type { TxCtx } from '../../platform/context.ts'
import { adminCollection, type Person } from './find-person.ts'

/** Sets a password through Payload: its own hash, and the host's own rules. */
export const setPassword = async (
  { payload, req }: TxCtx,
  { user }: Person,
  password: string,
): Promise<void> => {
  // overrideAccess: a ticket or a mailed token has proved whose account it is.
  await payload.update({
    collection: adminCollection(payload),
    id: user.id,
    data: { password },
    req,
    overrideAccess: true,
    depth: 0,
  })
}
