import { z } from 'zod'
import { anyone } from '../access.ts'
import { operation } from '../operation.ts'
import { runOperation } from '../run-operation.ts'
import { ok } from '../../kernel/result.ts'

/** The smallest operation: says that the shop answers, in the caller's language, and what time it believes it is. */
const ping = operation({
  name: 'platform.ping',
  summary: 'Say that the shop answers',
  input: z.object({ echo: z.string().max(100).optional() }),
  output: z.object({ echo: z.string().nullable(), locale: z.enum(['en', 'sw']), now: z.string() }),
  as: 'public',
  access: anyone,
  rest: { method: 'get', path: '/ping' },
  run: (ctx, input) =>
    Promise.resolve(ok({ echo: input.echo ?? null, locale: ctx.locale, now: ctx.clock.now().toISOString() })),
})

export const platformOperations = [runOperation(ping)]
