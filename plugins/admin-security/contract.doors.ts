import { z } from 'zod'
import { operationShape } from '../platform/faces/call.ts'

/** The cookie of a browser that staff signed in with: it makes the browser known, and opens nothing. */
export const deviceCookie = 'duka_staff_device'

/** What the sign-in asks for. `code`: a name and a code. `password-and-code`: the password too. */
export type SignInMode = 'code' | 'password-and-code'

/** Why somebody may enrol: a shop without an owner, an invitation, or a lost or missing authenticator. */
export const ticketKinds = ['set-up', 'invitation', 'enrolment'] as const

export type TicketKind = (typeof ticketKinds)[number]

const token = z.string().length(43)

/** Six digits, with spaces or not. */
const code = z.string().min(6).max(20)

const password = z.string().min(10).max(200)

const shownName = z.string().trim().min(2).max(80)

/**
 * Opens a native session of the site's admin in this browser. SIGN_IN_REFUSED whatever was wrong; SIGN_IN_LOCKED with the seconds
 * to wait; ACCOUNT_CLOSED for who proved who they are and may not enter; DEVICE_BLOCKED. `enrol` where a password was right and a
 * code is wanted of somebody who has no authenticator yet: nobody is signed in then, and the token begins the enrolment.
 */
export const signInShape = operationShape(
  'staff.signIn',
  z.object({
    /** The name to sign in with, or the e-mail address. */
    name: z.string().trim().min(1).max(254),
    /** Six digits, or a recovery code. Left out by who has none yet. */
    code: z.string().max(40).default(''),
    /** Where the mode asks for it. */
    password: z.string().max(200).default(''),
    /** 30 days in this browser in place of one. */
    isRemembered: z.boolean().default(false),
  }),
  z.object({ state: z.enum(['in', 'enrol']), token: z.string().nullable() }),
)

/** What a link to enrol is worth. TICKET_OVER when it was used, is too old, or never was. */
export const checkTicketShape = operationShape(
  'staff.checkTicket',
  z.object({ token }),
  z.object({
    kind: z.enum(ticketKinds),
    /** Whose it is; null for the first owner, who has no name yet. */
    name: z.string().nullable(),
    /** Whether a password has to be chosen with it. */
    needsPassword: z.boolean(),
  }),
)

/** Makes a new secret for an authenticator. Nothing changes for who has one, until a code of the new one is confirmed. */
export const beginEnrolmentShape = operationShape(
  'staff.beginEnrolment',
  z.object({
    token,
    /** Of the first owner: it stands in the authenticator. */
    name: shownName.optional(),
  }),
  z.object({
    /** What the authenticator shows above its codes: the shop's name, and whose it is. */
    issuer: z.string(),
    name: z.string(),
    /** Base 32, to be typed where nothing can be scanned. */
    secret: z.string(),
    /** `otpauth://totp/…` */
    uri: z.string(),
    /** Rows of a QR code of `uri`, each of `0` and `1`, without a border. */
    qr: z.array(z.string()),
  }),
)

/**
 * Proves that the authenticator works, ends the ticket, and signs in. Of the first owner it makes the account. The recovery codes
 * are told this once. CODE_WRONG; TICKET_OVER after five wrong ones; NAME_TAKEN; SHOP_HAS_OWNER when another was
 * first.
 */
export const confirmEnrolmentShape = operationShape(
  'staff.confirmEnrolment',
  z.object({
    token,
    code,
    isRemembered: z.boolean().default(false),
    /** Where the ticket wants one. */
    password: password.optional(),
    /** Of the first owner. */
    name: shownName.optional(),
    email: z.email().max(254).optional(),
  }),
  z.object({ recoveryCodes: z.array(z.string()) }),
)

/** Ten new recovery codes; those from before open nothing. CODE_WRONG. */
export const renewRecoveryCodesShape = operationShape(
  'staff.renewRecoveryCodes',
  z.object({ code }),
  z.object({ recoveryCodes: z.array(z.string()) }),
)

/** Begins another authenticator for oneself: the token goes to `staff.beginEnrolment`. CODE_WRONG. */
export const renewFactorShape = operationShape(
  'staff.renewFactor',
  z.object({ code }),
  z.object({ token: z.string() }),
)

/** Sets a password by the token of a mail, and ends every session. It signs nobody in. TICKET_OVER. */
export const resetPasswordShape = operationShape(
  'staff.resetPassword',
  z.object({ token: z.string().min(10).max(200), password }),
  z.object({ isReset: z.literal(true) }),
)
