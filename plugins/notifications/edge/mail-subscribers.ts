import type { Ctx } from '../../platform/context.ts'
import { subscriber } from '../../platform/outbox/subscriber.ts'
import { linkApproved } from '../../library/contract.ts'
import { licensesIssued } from '../../licensing/contract.ts'
import { orderPartlyRefunded, orderRestored, orderReversed } from '../../payments/contract.ts'
import { composeOrderMail } from '../service/compose-order-mail.ts'
import { composeLibraryLink, planLibraryLink } from '../service/plan-library-link.ts'
import { planOrderMail } from '../service/plan-order-mail.ts'
import { composeStandingMail, planStandingMail, type Told } from '../service/order-standing-mail.ts'
import { deliver } from './deliver.ts'

const onLicensesIssued = subscriber(
  'notifications.mail-order',
  licensesIssued,
  async (ctx, issued) => {
    const planned = await planOrderMail(ctx, issued)
    if (planned.ok && planned.value.mailKey)
      await deliver(ctx, planned.value.mailKey, composeOrderMail(issued.orderId))
  },
  'mail',
)

const onLinkApproved = subscriber(
  'notifications.mail-library-link',
  linkApproved,
  async (ctx, approved) => {
    const planned = await planLibraryLink(ctx, approved)
    if (planned.ok && planned.value.mailKey)
      await deliver(ctx, planned.value.mailKey, composeLibraryLink(approved))
  },
  'mail',
)

const tell = async (ctx: Ctx, told: Told): Promise<void> => {
  const planned = await planStandingMail(ctx, told)
  if (planned.ok && planned.value.mailKey)
    await deliver(ctx, planned.value.mailKey, composeStandingMail(told))
}

const onReversed = subscriber(
  'notifications.mail-reversed',
  orderReversed,
  (ctx, { orderId, status, revision }) => tell(ctx, { orderId, standing: status, revision }),
  'mail',
)

const onRestored = subscriber(
  'notifications.mail-restored',
  orderRestored,
  (ctx, { orderId, revision }) => tell(ctx, { orderId, standing: 'restored', revision }),
  'mail',
)

const onPartlyRefunded = subscriber(
  'notifications.mail-partly-refunded',
  orderPartlyRefunded,
  (ctx, { orderId, revision }) => tell(ctx, { orderId, standing: 'partially-refunded', revision }),
  'mail',
)

export const mailSubscribers = [onLicensesIssued, onLinkApproved, onReversed, onRestored, onPartlyRefunded]
