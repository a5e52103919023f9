import { forgetActor } from '../../platform/actor.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Result } from '../../kernel/result.ts'

/**
 * Whoever signs in is put on the request before their session is committed, for the host's hooks. What is rolled back leaves the request
 * as it came: the rest of a document of GraphQL runs on it.
 */
export const orNobody = async <T>(ctx: Ctx, run: () => Promise<Result<T>>): Promise<Result<T>> => {
  const { user } = ctx.req
  let isIn = false
  try {
    const result = await run()
    isIn = result.ok
    return result
  } finally {
    if (!isIn) {
      ctx.req.user = user
      forgetActor(ctx.req)
    }
  }
}
