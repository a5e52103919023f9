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

/**
 * Takes the authenticator away. Its recovery codes stay, and open nothing: whoever has some has had a second factor, and comes by a
 * link or not at all. A password alone would be less than was asked of them before.
 */
export const voidFactor = async ({ clock, payload, req }: TxCtx, person: string): Promise<void> => {
  const where = { person: { equals: person } }
  await payload.db.deleteMany({ collection: slugOf(payload, 'staff-factors'), where, req })
  await payload.db.updateMany({
    collection: slugOf(payload, 'staff-recovery-codes'),
    where: { and: [where, { usedAt: { exists: false } }] },
    data: { usedAt: clock.now().toISOString() },
    req,
    returning: false,
  })
}

/** Whether somebody had an authenticator once: it was taken away since. */
export const hadFactor = async ({ tx }: TxCtx, person: string): Promise<boolean> =>
  (await tx.count('staff-recovery-codes', { person: { equals: person } })) > 0

/** Takes the authenticator away, and the codes for the day on which it is lost. */
const forgetFactor = async ({ payload, req }: TxCtx, person: string): Promise<void> => {
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
