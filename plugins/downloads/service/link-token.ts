import type { Staff } from '../../platform/actor.ts'

/** Staff's links carry their owner inside the hash: another member of staff holds a different, unknown link. */
export const staffToken = (token: string, staff: Staff): string =>
  `${token}.staff.${staff.userCollection}.${String(staff.userId)}`
