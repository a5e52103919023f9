import type { PayloadOf } from '../../kernel/event.ts'
import type { Ctx } from '../../platform/context.ts'
import { subscriber } from '../../platform/outbox/subscriber.ts'
import {
  factorChanged,
  newStaffDevice,
  ownershipChanged,
  signInLocked,
  ticketIssued,
} from '../../admin-security/contract.ts'
import { composeStaffNews, planStaffNews, type StaffTold } from '../service/staff-news.ts'
import { composeStaffTicket, planStaffTicket } from '../service/staff-ticket.ts'
import { deliver } from './deliver.ts'

const newsOf: Record<PayloadOf<typeof factorChanged>['what'], StaffTold['news']> = {
  enrolled: 'code-changed',
  reset: 'code-reset',
  'recovery-renewed': 'recovery-renewed',
  'recovery-used': 'recovery-used',
}

/** Each reader gets theirs, whatever became of the others' mails. @throws what failed, for the outbox to try again */
const tell = async (ctx: Ctx, told: StaffTold): Promise<void> => {
  const planned = await planStaffNews(ctx, told)
  const failures: unknown[] = []
  for (const { isOwn, mailKey } of planned.ok ? planned.value : []) {
    const sending = deliver(ctx, mailKey, composeStaffNews(told, isOwn))
    await sending.catch((error: unknown) => failures.push(error))
  }
  if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join('; '))
}

export const staffSubscribers = [
  subscriber(
    'notifications.mail-sign-in-locked',
    signInLocked,
    (ctx, { person, seconds }, { eventId }) => tell(ctx, { cause: eventId, person, seconds, news: 'locked' }),
    'mail',
  ),
  subscriber(
    'notifications.mail-new-staff-device',
    newStaffDevice,
    (ctx, { browser, os, person }, { eventId }) =>
      tell(ctx, { cause: eventId, person, browser, os, news: 'new-browser' }),
    'mail',
  ),
  subscriber(
    'notifications.mail-factor-changed',
    factorChanged,
    (ctx, { person, what }, { eventId }) => tell(ctx, { cause: eventId, person, news: newsOf[what] }),
    'mail',
  ),
  subscriber(
    'notifications.mail-ownership-changed',
    ownershipChanged,
    (ctx, { isOwner, person }, { eventId }) =>
      tell(ctx, { cause: eventId, person, news: isOwner ? 'owner' : 'owner-no-more' }),
    'mail',
  ),
  subscriber(
    'notifications.mail-staff-ticket',
    ticketIssued,
    async (ctx, issued, { eventId }) => {
      const told = { ...issued, cause: eventId }
      const planned = await planStaffTicket(ctx, told)
      if (planned.ok && planned.value.mailKey)
        await deliver(ctx, planned.value.mailKey, composeStaffTicket(told))
    },
    'mail',
  ),
]
