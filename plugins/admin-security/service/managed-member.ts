import { sameId, type Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import type { Doc } from '../../platform/tx.ts'
import { personOf, userOf } from '../../kernel/person.ts'
import { mayAppoint } from './may-appoint.ts'
import { memberOf } from './member-of.ts'

type Member = Doc<'staff-members'>

export const personOfMember = ({
  userCollection,
  userId,
}: Pick<Member, 'userCollection' | 'userId'>): string => personOf(userCollection, userId)

/** Whether somebody is whoever asks. */
export const isSelf = ({ actor: { staff } }: TxCtx, person: string): boolean =>
  staff !== null && personOf(staff.userCollection, staff.userId) === person

const manages = ({ actor: { staff } }: TxCtx, member: Member | null): boolean =>
  // A user whom the shop never appointed has no rank: less than the lowest.
  staff !== null && staff.can('staff.manage') && mayAppoint(staff.role, member?.role ?? 'user')

/**
 * Somebody whom the asking person manages, held until commit: a rank that another is just giving is the one that counts. NOT_FOUND;
 * NOT_ALLOWED for a peer, a superior, and oneself unless one owns the shop.
 */
export const managedMember = async (ctx: TxCtx, memberId: Id): Promise<Result<Member>> => {
  if (!ctx.actor.staff?.can('staff.manage')) return fail('NOT_ALLOWED')
  const known = await ctx.tx.load('staff-members', memberId)
  const member = known && (await ctx.tx.lock('staff-members', known.id))
  if (!member) return fail('NOT_FOUND')
  return manages(ctx, member) ? ok(member) : fail('NOT_ALLOWED')
}

/** Whether what is somebody’s may be touched: by themselves, and by whoever manages them. */
export const mayTouch = async (ctx: TxCtx, person: string): Promise<Result<Member | null>> => {
  const { userCollection, userId } = userOf(person)
  const member = await memberOf(ctx.req, userCollection, userId)
  return isSelf(ctx, person) || manages(ctx, member) ? ok(member) : fail('NOT_ALLOWED')
}

/** The row of whoever asks. */
const ownMember = async (ctx: TxCtx): Promise<Member | null> => {
  const { staff } = ctx.actor
  return staff && (await memberOf(ctx.req, staff.userCollection, staff.userId))
}

/** Of oneself without a number; with one, of somebody whom one may touch. */
export const memberToTouch = async (ctx: TxCtx, memberId: Id | undefined): Promise<Result<Member>> => {
  const own = await ownMember(ctx)
  if (own && (memberId === undefined || sameId(own.id, memberId))) return ok(own)
  return memberId === undefined ? fail('NOT_FOUND') : managedMember(ctx, memberId)
}
