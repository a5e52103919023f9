import type { Ctx } from '../../platform/context.ts'
import { subscriber } from '../../platform/outbox/subscriber.ts'
import { resetDecided } from '../../downloads/contract.ts'
import { licenseFlagged, licenseRevoked, licenseSuspended } from '../../licensing/contract.ts'
import * as news from '../service/license-news.ts'
import { deliver } from './deliver.ts'

const tellReaders = async (ctx: Ctx, told: news.News): Promise<void> => {
  const planned = await news.planLicenseNews(ctx, told)
  for (const { mailKey, readerId } of planned.ok ? planned.value : [])
    if (readerId !== null) await deliver(ctx, mailKey, news.composeLicenseNews(told, readerId))
}

const tellShop = async (ctx: Ctx, told: news.News): Promise<void> => {
  const planned = await news.planStaffNote(ctx, told)
  for (const { mailKey } of planned.ok ? planned.value : [])
    await deliver(ctx, mailKey, news.composeStaffNote(told))
}

const onSuspended = subscriber(
  'notifications.mail-license-suspended',
  licenseSuspended,
  async (ctx, { licenseId, holderId, isMailed, isNoted }, { eventId }) => {
    const told = { cause: eventId, licenseId, holderId, news: 'suspended' } as const
    if (isMailed) await tellReaders(ctx, told)
    if (isNoted) await tellShop(ctx, told)
  },
  'mail',
)

const onFlagged = subscriber(
  'notifications.mail-license-flagged',
  licenseFlagged,
  async (ctx, { licenseId, holderId, isMailed, isNoted }, { eventId }) => {
    const told = { cause: eventId, licenseId, holderId, news: 'flagged' } as const
    if (isMailed) await tellReaders(ctx, told)
    if (isNoted) await tellShop(ctx, told)
  },
  'mail',
)

const onRevoked = subscriber(
  'notifications.mail-license-revoked',
  licenseRevoked,
  (ctx, { licenseId }, { eventId }) =>
    tellReaders(ctx, { cause: eventId, licenseId, holderId: null, news: 'revoked' }),
  'mail',
)

const onResetDecided = subscriber(
  'notifications.mail-reset-decided',
  resetDecided,
  async (ctx, { resetId }) => {
    const planned = await news.planResetNews(ctx, { resetId })
    for (const { mailKey } of planned.ok ? planned.value : [])
      await deliver(ctx, mailKey, news.composeResetNews({ resetId }))
  },
  'mail',
)

export const licenseSubscribers = [onSuspended, onFlagged, onRevoked, onResetDecided]
