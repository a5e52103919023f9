import { ok } from '../../kernel/result.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Customers } from '../../customers/contract.ts'

/** Ends this browser's session. What is signed in to the admin stays signed in. */
export const leaveLibrary = useCase<null, { left: true }>(async (ctx) => {
  await resolve(ctx.payload, Customers).leave(ctx)
  return ok({ left: true })
})
