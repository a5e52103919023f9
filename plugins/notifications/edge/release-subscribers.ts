import type { PayloadOf } from '../../kernel/event.ts'
import type { Ctx } from '../../platform/context.ts'
import { subscriber } from '../../platform/outbox/subscriber.ts'
import { releasePublished } from '../../catalog/contract.ts'
import { releaseMailPlanned, releaseMailsDue } from '../contract.ts'
import { composeReleaseMail } from '../service/compose-release-mail.ts'
import { planReleaseMails } from '../service/plan-release-mails.ts'
import { deliver } from './deliver.ts'

const plan = async (ctx: Ctx, page: PayloadOf<typeof releaseMailsDue>): Promise<void> => {
  const planned = await planReleaseMails(ctx, page)
  if (!planned.ok) throw new Error(`Mails about a release were not planned: ${planned.code}`)
}

// A lane of their own: thousands of these hold up no mail that somebody waits for.
export const releaseSubscribers = [
  subscriber(
    'notifications.begin-release-mails',
    releasePublished,
    (ctx, { releaseId, productId }) => plan(ctx, { releaseId, productId, after: null, planned: 0 }),
    'news',
  ),
  subscriber('notifications.plan-release-mails', releaseMailsDue, plan, 'news'),
  subscriber(
    'notifications.mail-release',
    releaseMailPlanned,
    (ctx, planned) => deliver(ctx, planned.mailKey, composeReleaseMail(planned)),
    'news',
  ),
]
