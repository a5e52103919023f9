import { z } from 'zod'
import { documentId } from '../kernel/document-id.ts'
import { event } from '../kernel/event.ts'
import { roles } from '../kernel/roles.ts'
import { operationShape } from '../platform/faces/call.ts'

/** Whether somebody may enter. Only `active` may; each other one ends their sessions. */
export const memberStatuses = ['active', 'locked', 'suspended', 'banned'] as const

export type MemberStatus = (typeof memberStatuses)[number]

const reason = z.string().trim().min(3).max(300)

const memberId = documentId

const session = z.object({
  sessionId: z.string(),
  /** ISO 8601, as all moments here. */
  startedAt: z.string(),
  lastSeenAt: z.string(),
  expiresAt: z.string(),
  isRemembered: z.boolean(),
  /** Whether it is the one that asks. */
  isCurrent: z.boolean(),
})

const device = z.object({
  deviceId: z.string(),
  browser: z.string().nullable(),
  os: z.string().nullable(),
  deviceClass: z.string().nullable(),
  firstSeenAt: z.string(),
  lastSeenAt: z.string(),
  isBlocked: z.boolean(),
  isCurrent: z.boolean(),
  sessions: z.array(session),
})

const lock = z.object({
  /** Wrong codes since the last lock. */
  failures: z.number(),
  locks: z.number(),
  lastFailureAt: z.string().nullable(),
  lockedUntil: z.string().nullable(),
  /** Counted in a browser that is known, and not by the name alone. */
  isOfKnownBrowser: z.boolean(),
})

/** The security of somebody who runs the shop: one’s own, or, with `staff.manage`, that of somebody below. */
export const securityShape = operationShape(
  'staff.security',
  z.object({ memberId: memberId.optional() }),
  z.object({
    memberId: z.string(),
    name: z.string(),
    role: z.enum(roles),
    status: z.enum(memberStatuses),
    /** Whether there is an authenticator, since when, and how many recovery codes are left. */
    enrolledAt: z.string().nullable(),
    recoveryCodesLeft: z.number(),
    /** Until when a link to enrol by can still be used; null when none can. */
    linkUntil: z.string().nullable(),
    devices: z.array(device),
    locks: z.array(lock),
  }),
)

/** Ends one session: one’s own, or, with `staff.manage`, of somebody below. */
export const endSessionShape = operationShape(
  'staff.endSession',
  z.object({ sessionId: documentId }),
  z.object({ ended: z.number() }),
)

/** Ends every session of somebody; of oneself, all but the one that asks. */
export const endSessionsShape = operationShape(
  'staff.endSessions',
  z.object({ memberId: memberId.optional() }),
  z.object({ ended: z.number() }),
)

/** Blocks a browser for one person, which ends its sessions, or lets it in again. */
export const blockDeviceShape = operationShape(
  'staff.blockDevice',
  z.object({ deviceId: documentId, isBlocked: z.boolean() }),
  z.object({ isBlocked: z.boolean(), ended: z.number() }),
)

/**
 * Makes an account for somebody and a link, good for three days, by which they enrol. The link is told once; it is mailed too where
 * the shop has mail. NAME_TAKEN, EMAIL_TAKEN; NOT_ALLOWED for a rank that is not below one’s own.
 */
export const inviteShape = operationShape(
  'staff.invite',
  z.object({ name: z.string().trim().min(2).max(80), email: z.email().max(254), role: z.enum(roles) }),
  z.object({ memberId: z.string(), link: z.string(), isMailed: z.boolean() }),
)

/** Takes somebody’s authenticator, recovery codes and sessions, and makes a link by which they enrol anew. Only owners. */
export const resetEnrolmentShape = operationShape(
  'staff.resetEnrolment',
  z.object({ memberId, reason }),
  z.object({ link: z.string(), isMailed: z.boolean() }),
)

/** Lets somebody enter, or not. Whoever may not is signed out at once. The last owner cannot be shut out. */
export const setMemberStatusShape = operationShape(
  'staff.setStatus',
  z.object({ memberId, status: z.enum(memberStatuses), reason }),
  z.object({ status: z.enum(memberStatuses), ended: z.number() }),
)

/** Forgets the wrong codes of somebody, so that they need not wait. */
export const forgiveGuessesShape = operationShape(
  'staff.forgiveGuesses',
  z.object({ memberId }),
  z.object({ forgiven: z.number() }),
)

/** How many of each rank there are, and of those who may not enter. */
export const staffFiguresShape = operationShape(
  'staff.figures',
  z.object({}),
  z.object({
    roles: z.array(z.object({ role: z.enum(roles), count: z.number() })),
    closed: z.number(),
    withoutCode: z.number(),
  }),
)

/** `<user collection>:<user id>`: ids only, whoever writes to them asks who it is. */
const person = z.string()

/** Wrong codes have locked a name. Owners are told, and who has it. */
export const signInLocked = event(
  'admin-security.sign-in-locked',
  1,
  z.object({ person, seconds: z.number(), locks: z.number() }),
)

/** Somebody signed in with a browser for the first time. */
export const newStaffDevice = event(
  'admin-security.new-device',
  1,
  z.object({ person, browser: z.string().nullable(), os: z.string().nullable() }),
)

/** A way in has changed: whoever did not do it should know. */
export const factorChanged = event(
  'admin-security.factor-changed',
  1,
  z.object({ person, what: z.enum(['enrolled', 'reset', 'recovery-renewed', 'recovery-used']) }),
)

/** Somebody has come to own the shop, or owns it no more. They are told, and every owner. */
export const ownershipChanged = event(
  'admin-security.ownership-changed',
  1,
  z.object({ person, isOwner: z.boolean() }),
)

/**
 * Somebody is to enrol by a link. Its token is made from `seed` with the shop's keys, so that this row opens nothing. `by`: who asked.
 */
export const ticketIssued = event(
  'admin-security.ticket-issued',
  1,
  z.object({
    person,
    kind: z.enum(['enrolment', 'invitation']),
    seed: z.string(),
    by: z.string().nullable(),
  }),
)
