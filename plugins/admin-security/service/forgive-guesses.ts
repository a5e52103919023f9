import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { useCase } from '../../platform/transaction.ts'
import { managedMember, personOfMember } from './managed-member.ts'
import { recordCare } from './record-care.ts'

/** Forgets the wrong codes for somebody's names and in their browsers, so that they need not wait. */
export const forgiveGuesses = useCase<{ memberId: Id }, { forgiven: number }>(async (ctx, { memberId }) => {
  const found = await managedMember(ctx, memberId)
  if (!found.ok) return found
  const person = personOfMember(found.value)
  const counted = await ctx.tx.list('staff-guesses', { where: { person: { equals: person } }, limit: 1000 })
  let forgiven = 0
  for (const { id } of counted) {
    const row = await ctx.tx.claim('staff-guesses', {
      id,
      and: { or: [{ failures: { greater_than: 0 } }, { locks: { greater_than: 0 } }] },
      change: { failures: 0, locks: 0, lockedUntil: null },
    })
    if (row) forgiven += 1
  }
  if (forgiven > 0) {
    const details = { forgiven }
    await recordCare(ctx, { action: 'staff.login-forgiven', person, member: found.value, details })
  }
  return ok({ forgiven })
})
