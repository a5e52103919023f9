import { may, type Access } from '../../platform/access.ts'
import type { Ctx } from '../../platform/context.ts'
import { fail, ok } from '../../kernel/result.ts'
import { perStaff, type LimitRule } from '../../platform/limiter.ts'
import { operation, type AnyOperation } from '../../platform/operation.ts'
import { runOperation } from '../../platform/run-operation.ts'
import {
  forgiveGuessesShape,
  inviteShape,
  resetEnrolmentShape,
  setMemberStatusShape,
  staffFiguresShape,
} from '../contract.ts'
import { forgiveGuesses } from '../service/forgive-guesses.ts'
import { invite } from '../service/invite.ts'
import { resetEnrolment } from '../service/reset-enrolment.ts'
import { setStatus } from '../service/set-status.ts'
import { staffFigures } from '../service/staff-figures.ts'
import { orHostRefusal } from './host-refusals.ts'

/** Each of these writes a mail to somebody. */
const mailLimits = (_: unknown, ctx: Ctx): LimitRule[] => [perStaff(ctx, { tries: 60, seconds: 3600 })]

const onlyOwners: Access<unknown> = ({ actor: { staff } }) => {
  if (!staff) return Promise.resolve(fail('NOT_SIGNED_IN'))
  return Promise.resolve(staff.role === 'owner' ? ok(null) : fail('NOT_ALLOWED'))
}

/** What staff do for, and about, each other. */
export const peopleOperations: AnyOperation[] = [
  runOperation(
    operation({
      ...inviteShape,
      summary: 'Make an account for somebody who is to run the shop, and a link by which they enrol',
      as: 'staff',
      access: may('staff.manage'),
      limits: mailLimits,
      rest: { method: 'post', path: '/staff/invitations' },
      run: orHostRefusal(invite),
    }),
  ),
  runOperation(
    operation({
      ...resetEnrolmentShape,
      summary: 'Take somebody’s authenticator away, and make a link by which they enrol anew',
      as: 'staff',
      access: onlyOwners,
      limits: mailLimits,
      rest: { method: 'post', path: '/staff/members/:memberId/reset' },
      run: resetEnrolment,
    }),
  ),
  runOperation(
    operation({
      ...setMemberStatusShape,
      summary: 'Let somebody enter the admin, or not; whoever may not is signed out at once',
      as: 'staff',
      access: may('staff.manage'),
      rest: { method: 'post', path: '/staff/members/:memberId/status' },
      run: setStatus,
    }),
  ),
  runOperation(
    operation({
      ...forgiveGuessesShape,
      summary: 'Forget the wrong codes of somebody, so that they need not wait',
      as: 'staff',
      access: may('staff.manage'),
      rest: { method: 'post', path: '/staff/members/:memberId/forgive' },
      run: forgiveGuesses,
    }),
  ),
  runOperation(
    operation({
      ...staffFiguresShape,
      summary: 'Count who runs the shop, by rank',
      as: 'staff',
      access: may('staff.read'),
      rest: { method: 'get', path: '/staff/figures' },
      run: (ctx) => staffFigures(ctx, null),
    }),
  ),
]
