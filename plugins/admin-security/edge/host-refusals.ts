import { ValidationError } from 'payload'
import { fail, type Result } from '../../kernel/result.ts'
import type { Locale } from '../../kernel/locale.ts'
import type { Ctx } from '../../platform/context.ts'

/** The shop knows nothing to put into a field that only the host knows. */
const words: Record<Locale, (fields: string) => string> = {
  en: (fields) =>
    `This site has rules of its own for its users, and refuses this one (${fields}). A field that it requires needs a default value first.`,
  sw: (fields) =>
    `Tovuti hii ina kanuni zake za watumiaji, na imemkataa huyu (${fields}). Sehemu inayolazimishwa inahitaji kwanza thamani ya awali.`,
}

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
      const fields = error.data.errors.map(({ path }) => path)
      return { ...fail('REFUSED_BY_SITE', { fields }), message: words[ctx.locale](fields.join(', ')) }
    }
  }
