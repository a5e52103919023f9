import type { CollectionSlug } from 'payload'
import type { TxCtx } from '../../platform/context.ts'
import { slugOf } from '../../platform/registry.ts'

/** Sessions before the browsers that they stand on. */
const theirs = [
  'staff-sessions',
  'staff-devices',
  'staff-tickets',
  'staff-guesses',
] as const satisfies CollectionSlug[]

/** Takes the authenticator away, and the codes for the day on which it is lost. */
export const forgetFactor = async ({ payload, req }: TxCtx, person: string): Promise<void> => {
  for (const collection of ['staff-factors', 'staff-recovery-codes'] as const) {
    await payload.db.deleteMany({
      collection: slugOf(payload, collection),
      where: { person: { equals: person } },
      req,
    })
  }
}

/** Nothing by which somebody got in is left of an account that is deleted: the trail alone remembers, by its number. */
export const forgetPerson = async (ctx: TxCtx, person: string): Promise<void> => {
  await forgetFactor(ctx, person)
  const { payload, req } = ctx
  for (const collection of theirs) {
    await payload.db.deleteMany({
      collection: slugOf(payload, collection),
      where: { person: { equals: person } },
      req,
    })
  }
}
