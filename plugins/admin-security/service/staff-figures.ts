import type { z } from 'zod'
import { ok } from '../../kernel/result.ts'
import { roles } from '../../kernel/roles.ts'
import type { TxCtx } from '../../platform/context.ts'
import { useCase } from '../../platform/transaction.ts'
import type { staffFiguresShape } from '../contract.ts'
import { personOfMember } from './managed-member.ts'

type Figures = z.output<(typeof staffFiguresShape)['output']>

/** A shop has tens of people. One with more gets the figures of the first so many. */
const mostCounted = 5000

const enrolled = async (ctx: TxCtx, people: string[]): Promise<number> =>
  people.length === 0 ? 0 : ctx.tx.count('staff-factors', { person: { in: people } })

/** How many of each rank there are, how many of them may not enter, and how many of those who may have no authenticator. */
export const staffFigures = useCase<null, Figures>(async (ctx) => {
  const ranked: Figures['roles'] = []
  for (const role of roles) {
    ranked.push({ role, count: await ctx.tx.count('staff-members', { role: { equals: role } }) })
  }
  const entering = await ctx.tx.list('staff-members', {
    where: { and: [{ status: { equals: 'active' } }, { role: { not_equals: 'user' } }] },
    limit: mostCounted,
  })
  return ok({
    roles: ranked,
    closed: await ctx.tx.count('staff-members', { status: { not_equals: 'active' } }),
    withoutCode: entering.length - (await enrolled(ctx, entering.map(personOfMember))),
  })
})
