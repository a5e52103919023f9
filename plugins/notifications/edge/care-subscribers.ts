import type { Ctx } from '../../platform/context.ts'
import { subscriber } from '../../platform/outbox/subscriber.ts'
import { licenseExtended, licenseKeyRotated, licenseTransferred } from '../../licensing/contract.ts'
import { composeCareMail, planCareMail, type CareTold } from '../service/care-news.ts'
import { deliver } from './deliver.ts'

const tell = async (ctx: Ctx, told: CareTold): Promise<void> => {
  const planned = await planCareMail(ctx, told)
  if (!planned.ok || !planned.value) return
  const { mailKey, readerId } = planned.value
  await deliver(ctx, mailKey, composeCareMail(told, readerId))
}

export const careSubscribers = [
  subscriber(
    'notifications.mail-license-given',
    licenseTransferred,
    (ctx, { licenseId, toId }, { eventId }) =>
      tell(ctx, { cause: eventId, licenseId, news: 'given', readerId: toId }),
    'mail',
  ),
  subscriber(
    'notifications.mail-license-passed-on',
    licenseTransferred,
    (ctx, { licenseId, fromId }, { eventId }) =>
      tell(ctx, { cause: eventId, licenseId, news: 'passed-on', readerId: fromId }),
    'mail',
  ),
  subscriber(
    'notifications.mail-key-changed',
    licenseKeyRotated,
    (ctx, { licenseId }, { eventId }) =>
      tell(ctx, { cause: eventId, licenseId, news: 'key-changed', readerId: null }),
    'mail',
  ),
  subscriber(
    'notifications.mail-license-extended',
    licenseExtended,
    (ctx, { licenseId }, { eventId }) =>
      tell(ctx, { cause: eventId, licenseId, news: 'extended', readerId: null }),
    'mail',
  ),
]
