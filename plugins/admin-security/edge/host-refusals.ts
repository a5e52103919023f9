import { ValidationError } from 'payload'
import { fail, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'

/**
 * Answers REFUSED_BY_SITE, with the fields, where the host's own collection of users asks for more than the shop has to give. Outside of
 * the transaction, which is gone with what was thrown.
 */
export const orHostRefusal =
  <I, O>(run: (ctx: Ctx, input: I) => Promise<Result<O>>) =>
  async (ctx: Ctx, input: I): Promise<Result<O>> => {
    try {
      return await run(ctx, input)
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error
      return fail('REFUSED_BY_SITE', { fields: error.data.errors.map(({ path }) => path) })
    }
  }
