import type { z } from 'zod'
import type { Id } from '../../kernel/id.ts'
import { maybeIdOf, sameId } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { keyringOf } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import type { securityShape } from '../contract.ts'
import { shownName } from './contact-of.ts'
import { currentSession } from './current-session.ts'
import { loadPerson } from './find-person.ts'
import { isGood } from './good-ticket.ts'
import { memberToTouch, personOfMember } from './managed-member.ts'

type Security = z.output<(typeof securityShape)['output']>
type Device = Security['devices'][number]
type Session = Doc<'staff-sessions'>

/** Of each kind the newest. */
const mostShown = 100

const shownSession = (row: Session, current: Session | null): Device['sessions'][number] => ({
  sessionId: String(row.id),
  startedAt: row.startedAt,
  lastSeenAt: row.lastSeenAt,
  expiresAt: row.expiresAt,
  isRemembered: row.isRemembered,
  isCurrent: sameId(row.id, current),
})

const openSessions = ({ clock, tx }: TxCtx, person: string): Promise<Session[]> =>
  tx.list('staff-sessions', {
    where: {
      and: [
        { person: { equals: person } },
        { endedAt: { exists: false } },
        { expiresAt: { greater_than: clock.now().toISOString() } },
      ],
    },
    sort: '-lastSeenAt',
    limit: mostShown,
  })

const devicesOf = async (ctx: TxCtx, rows: Doc<'staff-devices'>[], person: string): Promise<Device[]> => {
  const sessions = await openSessions(ctx, person)
  const current = await currentSession(ctx)
  return rows.map((row) => ({
    deviceId: String(row.id),
    browser: row.browser ?? null,
    os: row.os ?? null,
    deviceClass: row.deviceClass ?? null,
    firstSeenAt: row.firstSeenAt,
    lastSeenAt: row.lastSeenAt,
    isBlocked: Boolean(row.blockedAt),
    isCurrent: sameId(row.id, maybeIdOf(current?.device)),
    sessions: sessions
      .filter(({ device }) => sameId(device, row.id))
      .map((session) => shownSession(session, current)),
  }))
}

/** Wrong codes in a browser of theirs are counted under its number: of the others only the hash is known. */
const locksOf = async (ctx: TxCtx, deviceIds: Id[], person: string): Promise<Security['locks']> => {
  const keyring = keyringOf(ctx.payload)
  // What was typed wrong by who was signed in already is counted apart.
  const keys = [...deviceIds.map((id) => `device:${String(id)}`), `inside:${person}`]
  const known = new Set(keys.flatMap((key) => keyring.hashes('staff-name', key)))
  const rows = await ctx.tx.list('staff-guesses', {
    // A row is made at the first try, whatever comes of it, and stays when all is forgiven.
    where: {
      and: [
        { person: { equals: person } },
        { or: [{ failures: { greater_than: 0 } }, { locks: { greater_than: 0 } }] },
      ],
    },
    sort: '-lastFailureAt',
    limit: mostShown,
  })
  return rows.map((row) => ({
    failures: row.failures,
    locks: row.locks,
    lastFailureAt: row.lastFailureAt ?? null,
    lockedUntil: row.lockedUntil ?? null,
    isOfKnownBrowser: known.has(row.keyHash),
  }))
}

/** One link of somebody is good at a time. Those that were ended have run out. */
const linkUntil = async (ctx: TxCtx, person: string): Promise<string | null> => {
  const [last] = await ctx.tx.list('staff-tickets', {
    where: { and: [{ person: { equals: person } }, { usedAt: { exists: false } }] },
    sort: '-expiresAt',
    limit: 1,
  })
  return last && isGood(ctx, last) ? last.expiresAt : null
}

/** Everything by which somebody gets in, and what was tried: of oneself, or of somebody whom one manages. */
export const listSecurity = useCase<{ memberId?: Id | undefined }, Security>(async (ctx, { memberId }) => {
  const found = await memberToTouch(ctx, memberId)
  if (!found.ok) return found
  const member = found.value
  const person = personOfMember(member)
  const known = await loadPerson(ctx.req, person)
  if (!known) return fail('NOT_FOUND')
  const theirs = { person: { equals: person } }
  const devices = await ctx.tx.list('staff-devices', { where: theirs, sort: '-lastSeenAt', limit: mostShown })
  const factor = await ctx.tx.find('staff-factors', theirs)
  return ok({
    memberId: String(member.id),
    name: shownName(known.user),
    role: member.role,
    status: member.status,
    enrolledAt: factor?.enrolledAt ?? null,
    recoveryCodesLeft: await ctx.tx.count('staff-recovery-codes', {
      and: [theirs, { usedAt: { exists: false } }],
    }),
    linkUntil: await linkUntil(ctx, person),
    devices: await devicesOf(ctx, devices, person),
    locks: await locksOf(
      ctx,
      devices.map(({ id }) => id),
      person,
    ),
  })
})
