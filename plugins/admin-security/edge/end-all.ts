import type { PayloadRequest } from 'payload'
import { ok } from '../../kernel/result.ts'
import { staffCtx } from '../../platform/staff-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import { endSessionsOf } from '../service/end-session.ts'
import { forgetPerson } from '../service/forget-person.ts'

/** Ends every session of somebody, in the transaction of the hook that asks. */
export const endAll = async (req: PayloadRequest, person: string): Promise<void> => {
  await transact(await staffCtx(req), async (inside) => ok(await endSessionsOf(inside, person)))
}

/** Leaves nothing by which somebody got in, in the transaction of the hook that asks. */
export const forgetAll = async (req: PayloadRequest, person: string): Promise<void> => {
  await transact(await staffCtx(req), async (inside) => {
    await forgetPerson(inside, person)
    return ok(null)
  })
}
