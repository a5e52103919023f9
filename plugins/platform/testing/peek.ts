import type { Payload } from 'payload'

import { secondsAfter } from '../../kernel/clock.ts'
import { ok } from '../../kernel/result.ts'
import { drain } from '../outbox/drain.ts'
import { clockOf } from '../registry.ts'
import { systemCtx } from '../system-ctx.ts'
import { transact } from '../transaction.ts'
import type { Tx } from '../tx.ts'

/** Looks into the database below access and hooks. */
export const peek = async <T>(payload: Payload, look: (tx: Tx) => Promise<T>): Promise<T> => {
  const found = await transact(await systemCtx(payload), async ({ tx }) => ok(await look(tx)))
  if (!found.ok) throw new Error(found.code)
  return found.value
}

/** Delivers what is due, as the worker does. @returns how many deliveries were tried */
export const deliverDue = (payload: Payload): Promise<number> =>
  drain(payload, { limit: 500, deadline: secondsAfter(clockOf(payload).now(), 60) })
