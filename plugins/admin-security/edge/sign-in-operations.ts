import { anyone, anyStaff } from '../../platform/access.ts'
import type { Ctx } from '../../platform/context.ts'
import { perAddress, type LimitRule } from '../../platform/limiter.ts'
import { operation } from '../../platform/operation.ts'
import { keyringOf } from '../../platform/registry.ts'
import { runOperation } from '../../platform/run-operation.ts'
import {
  beginEnrolmentShape,
  checkTicketShape,
  confirmEnrolmentShape,
  renewFactorShape,
  renewRecoveryCodesShape,
  resetPasswordShape,
  signInShape,
  type SignInMode,
} from '../contract.ts'
import { beginEnrolment } from '../service/begin-enrolment.ts'
import { checkTicket } from '../service/check-ticket.ts'
import { confirmEnrolment } from '../service/confirm-enrolment.ts'
import { renewFactor, renewRecoveryCodes } from '../service/renew-factor.ts'
import { resetPassword } from '../service/reset-password.ts'
import { signIn } from '../service/sign-in.ts'
import { checkPassword } from './check-password.ts'
import { orHostRefusal } from './host-refusals.ts'

/**
 * How often one address may try; and one name from one address, so that a stranger cannot use up the tries of whoever has it. What
 * makes guessing hopeless is the ladder of `domain/guess-limit`, which no address gets around.
 */
const signInLimits = (ctx: Ctx, name: string): LimitRule[] => [
  perAddress(ctx, { name: 'address', tries: 120, seconds: 900 }),
  {
    name: 'pair',
    // Where the address is not known, the name alone carries the rule.
    key: `${keyringOf(ctx.payload).hash('staff-name', name.trim().toLowerCase())}:${ctx.client.ipHash ?? ''}`,
    tries: 30,
    seconds: 900,
  },
]

const perTicket = (ctx: Ctx): LimitRule[] => [perAddress(ctx, { name: 'address', tries: 60, seconds: 900 })]

interface Settings {
  issuer?: string | undefined
  signIn: SignInMode
}

const passwordOperations = (mode: SignInMode) => [
  runOperation(
    operation({
      ...signInShape,
      summary: 'Sign in to the admin with a name and a code',
      as: 'public',
      access: anyone,
      limits: ({ name }, ctx) => signInLimits(ctx, name),
      rest: { method: 'post', path: '/staff/sign-in' },
      run: signIn(mode, checkPassword),
    }),
  ),
  runOperation(
    operation({
      ...resetPasswordShape,
      summary: 'Set a password of the admin by the token of a mail',
      as: 'public',
      access: anyone,
      limits: (_, ctx) => [perAddress(ctx, { name: 'address', tries: 20, seconds: 3600 })],
      rest: { method: 'post', path: '/staff/password' },
      run: resetPassword(mode),
    }),
  ),
]

const ticketOperations = ({ issuer, signIn: mode }: Settings) => [
  runOperation(
    operation({
      ...checkTicketShape,
      summary: 'Look at a link to enrol',
      as: 'public',
      access: anyone,
      limits: (_, ctx) => perTicket(ctx),
      rest: { method: 'post', path: '/staff/ticket' },
      run: checkTicket(mode),
    }),
  ),
  runOperation(
    operation({
      ...beginEnrolmentShape,
      summary: 'Make a new secret for an authenticator',
      as: 'public',
      access: anyone,
      limits: (_, ctx) => perTicket(ctx),
      rest: { method: 'post', path: '/staff/enrolment' },
      run: beginEnrolment(issuer),
    }),
  ),
  runOperation(
    operation({
      ...confirmEnrolmentShape,
      summary: 'Confirm an authenticator by a code of it, and sign in',
      as: 'public',
      access: anyone,
      limits: (_, ctx) => perTicket(ctx),
      rest: { method: 'post', path: '/staff/enrolment/confirm' },
      run: orHostRefusal(confirmEnrolment(mode)),
    }),
  ),
]

const ownOperations = [
  runOperation(
    operation({
      ...renewRecoveryCodesShape,
      summary: 'Make ten new recovery codes for oneself',
      as: 'staff',
      access: anyStaff,
      rest: { method: 'post', path: '/staff/recovery-codes' },
      run: (ctx, { code }) => renewRecoveryCodes(ctx, code),
    }),
  ),
  runOperation(
    operation({
      ...renewFactorShape,
      summary: 'Begin another authenticator for oneself',
      as: 'staff',
      access: anyStaff,
      rest: { method: 'post', path: '/staff/factor' },
      run: (ctx, { code }) => renewFactor(ctx, code),
    }),
  ),
]

export const signInOperations = (settings: Settings) => [
  ...passwordOperations(settings.signIn),
  ...ticketOperations(settings),
  ...ownOperations,
]
