import type { Capability } from '../kernel/roles.ts'
import { fail, ok, type Result } from '../kernel/result.ts'
import type { Ctx } from './context.ts'

/** Decides whether the actor may run an operation with this input. Says why not, with a code. */
export type Access<I> = (ctx: Ctx, input: I) => Promise<Result<null>>

const yes = ok(null)

/** Anybody at all. Such an operation must state limits when it writes. */
export const anyone: Access<unknown> = () => Promise.resolve(yes)

/** A browser with a buyer's session; which of its things it may touch is the use case's question. */
export const anyBuyer: Access<unknown> = (ctx) =>
  Promise.resolve(ctx.actor.buyer ? yes : fail('NOT_SIGNED_IN'))

/** Whoever of the staff is signed in, whatever their rank; which things they may touch is the use case's question. */
export const anyStaff: Access<unknown> = (ctx) =>
  Promise.resolve(ctx.actor.staff ? yes : fail('NOT_SIGNED_IN'))

const staffMay = (ctx: Ctx, capability: Capability): Result<null> => {
  if (!ctx.actor.staff) return fail('NOT_SIGNED_IN')
  return ctx.actor.staff.can(capability) ? yes : fail('NOT_ALLOWED')
}

/** Staff with the capability. */
export const may =
  (capability: Capability): Access<unknown> =>
  (ctx) =>
    Promise.resolve(staffMay(ctx, capability))
