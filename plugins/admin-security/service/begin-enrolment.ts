import { encode } from 'uqr'
import { fail, ok } from '../../kernel/result.ts'
import { keyringOf } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { factorUri, newFactorSecret } from '../domain/one-time-code.ts'
import { goodTicket, nameOfPerson } from './good-ticket.ts'
import { nameOfShop } from './shop-name.ts'

interface Begun {
  issuer: string
  name: string
  secret: string
  uri: string
  qr: string[]
}

/** Rows of a QR code, as the panel draws them. */
const rowsOf = (uri: string): string[] =>
  encode(uri, { border: 0, ecc: 'M' }).data.map((row) => row.map((isDark) => (isDark ? '1' : '0')).join(''))

/** A new secret at each call: what a screen showed before, and who looked at it, is good for nothing then. */
export const beginEnrolment = (issuerOption: string | undefined) =>
  useCase<{ token: string; name?: string | undefined }, Begun>(async (ctx, { token, name: typed }) => {
    const ticket = await goodTicket(ctx, token)
    if (!ticket) return fail('TICKET_OVER')
    const { row, who } = ticket
    const name = who ? nameOfPerson(who) : typed
    if (!name) return fail('BAD_INPUT', { fields: [{ path: 'name', problem: 'required' }] })
    const secret = newFactorSecret()
    const held = await ctx.tx.claim('staff-tickets', {
      id: row.id,
      and: { usedAt: { exists: false } },
      change: { secret: keyringOf(ctx.payload).encrypt('totp', secret) },
    })
    if (!held) return fail('TICKET_OVER')
    const issuer = await nameOfShop(ctx, issuerOption)
    const uri = factorUri(issuer, name, secret)
    return ok({ issuer, name, secret, uri, qr: rowsOf(uri) })
  })
