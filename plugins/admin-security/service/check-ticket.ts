import { fail, ok } from '../../kernel/result.ts'
import { useCase } from '../../platform/transaction.ts'
import type { SignInMode, TicketKind } from '../contract.ts'
import { goodTicket, nameOfPerson } from './good-ticket.ts'

/** Whoever comes with a ticket has no password yet, but for who only lost an authenticator. */
export const needsPassword = (mode: SignInMode, kind: TicketKind): boolean =>
  mode === 'password-and-code' && kind !== 'enrolment'

export const checkTicket = (mode: SignInMode) =>
  useCase<{ token: string }, { kind: TicketKind; name: string | null; needsPassword: boolean }>(
    async (ctx, { token }) => {
      const ticket = await goodTicket(ctx, token)
      if (!ticket) return fail('TICKET_OVER')
      const { row, who } = ticket
      return ok({
        kind: row.kind,
        name: who && nameOfPerson(who),
        needsPassword: needsPassword(mode, row.kind),
      })
    },
  )
