import type { z } from 'zod'
import { fail, type Result } from '../kernel/result.ts'
import { actingAs } from './acting-as.ts'
import type { Ctx } from './context.ts'
import { tellBlocked } from './tell-blocked.ts'
import { nobody } from './actor.ts'
import { applyLimits } from './limiter.ts'
import type { AnyOperation, Operation } from './operation.ts'

const badInput = (error: z.ZodError) =>
  fail('BAD_INPUT', {
    fields: error.issues.slice(0, 20).map((issue) => ({ path: issue.path.join('.'), problem: issue.code })),
  })

/** @throws when anybody who is not staff could write without end: found at the first start, not by the first abuser */
const assertLimited = ({
  name,
  as,
  rest,
  limits,
}: Pick<AnyOperation, 'as' | 'name' | 'rest'> & { limits?: unknown }) => {
  if (rest.method === 'post' && as !== 'staff' && !limits) {
    throw new Error(`Duka: the operation "${name}" writes for the public and must state its limits.`)
  }
}

/** @throws when a page of another site could reach what somebody's cookies open, or a door that no guard knows by its path */
const assertMayBeOpen = ({
  name,
  as,
  rest,
  isOpenToOrigins,
}: Pick<Operation, 'as' | 'isOpenToOrigins' | 'name' | 'rest'>): void => {
  if (isOpenToOrigins && (as !== 'public' || rest.method !== 'post' || rest.path.includes(':'))) {
    throw new Error(`Duka: the operation "${name}" cannot be open to other origins.`)
  }
}

/** Parse → limits → access → use case: the one path of every face. */
export const runOperation = <I extends z.ZodObject, O extends z.ZodObject>(
  declared: Operation<I, O>,
): AnyOperation => {
  assertLimited(declared)
  const { isOpenToOrigins = false, name, as, rest } = declared
  assertMayBeOpen({ name, as, rest, ...(isOpenToOrigins ? { isOpenToOrigins } : {}) })
  return {
    name: declared.name,
    summary: declared.summary,
    input: declared.input,
    output: declared.output,
    as: declared.as,
    rest: declared.rest,
    isOpenToOrigins,
    call: async (outer: Ctx, raw: unknown): Promise<Result<Record<string, unknown>>> => {
      const parsed = declared.input.safeParse(raw)
      if (!parsed.success) return badInput(parsed.error)
      const ctx: Ctx = isOpenToOrigins
        ? { ...outer, actor: nobody, cookies: [] }
        : { ...outer, actor: actingAs(outer.actor, declared.as) }
      const rules = (await declared.limits?.(parsed.data, ctx)) ?? []
      const limited = await applyLimits(ctx, declared.name, rules)
      if (!limited.ok) return limited
      const allowed = await declared.access(ctx, parsed.data)
      const result = allowed.ok ? await declared.run(ctx, parsed.data) : allowed
      if (!result.ok) {
        // Not of what is only read: who looks about has changed nothing.
        if (rest.method !== 'get') await tellBlocked(ctx, name, result)
        return result
      }
      // An answer outside its own contract is a bug of ours: it throws.
      return { ok: true, value: declared.output.parse(result.value) }
    },
  }
}
