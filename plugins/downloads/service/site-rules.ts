import { z } from 'zod'
import type { AbuseRule, Finding } from '../domain/abuse-rules.ts'
import type { AbuseFacts } from '../domain/abuse-facts.ts'

/** Rules about abuse of the site's own. */
export const siteRules = z.array(
  z.strictObject({
    name: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/),
    find: z.custom<(facts: AbuseFacts) => Finding | null>(
      (value) => typeof value === 'function',
      'a function is needed',
    ),
  }),
) satisfies z.ZodType<AbuseRule[]>
