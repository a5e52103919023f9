import type { Where } from 'payload'
import { fail, ok } from '../../kernel/result.ts'
import { useCase } from '../../platform/transaction.ts'
import type { SignInMode } from '../contract.ts'
import { personOf } from '../../kernel/person.ts'
import { endSessionsOf } from './end-session.ts'
import { adminCollection, loadPerson, type StoredUser } from './find-person.ts'
import { recordPerson } from './record-person.ts'
import { setPassword } from './set-password.ts'

/**
 * Sets a password by the token of Payload's own mail. The token is taken by one statement, so that it sets one password; and nobody is
 * signed in, since a mailbox is not an authenticator.
 */
export const resetPassword = (mode: SignInMode) =>
  useCase<{ token: string; password: string }, { isReset: true }>(async (ctx, { password, token }) => {
    if (mode === 'code') return fail('PASSWORD_SIGN_IN')
    const { clock, payload, req, tx } = ctx
    const collection = adminCollection(payload)
    const stillGood: Where = {
      and: [
        { resetPasswordToken: { equals: token } },
        { resetPasswordExpiration: { greater_than: clock.now().toISOString() } },
      ],
    }
    const found = await payload.db.findOne<StoredUser>({ collection, where: stillGood, req })
    const won =
      found &&
      (await tx.claim(collection, { id: found.id, and: stillGood, change: { resetPasswordToken: null } }))
    const who = won ? await loadPerson(req, personOf(collection, won.id)) : null
    if (!who) return fail('TICKET_OVER')
    await setPassword(ctx, who, password)
    await endSessionsOf(ctx, who.person)
    await recordPerson(ctx, who.person, { action: 'staff.password-reset' })
    return ok({ isReset: true })
  })
