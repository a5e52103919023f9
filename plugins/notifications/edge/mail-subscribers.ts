import { subscriber } from '../../platform/outbox/subscriber.ts'
import { linkApproved } from '../../library/contract.ts'
import { licensesIssued } from '../../licensing/contract.ts'
import { composeOrderMail } from '../service/compose-order-mail.ts'
import { composeLibraryLink, planLibraryLink } from '../service/plan-library-link.ts'
import { planOrderMail } from '../service/plan-order-mail.ts'
import { deliver } from './deliver.ts'

const onLicensesIssued = subscriber('notifications.mail-order', licensesIssued, async (ctx, issued) => {
  const planned = await planOrderMail(ctx, issued)
  if (planned.ok && planned.value.mailKey)
    await deliver(ctx, planned.value.mailKey, composeOrderMail(issued.orderId))
})

const onLinkApproved = subscriber('notifications.mail-library-link', linkApproved, async (ctx, approved) => {
  const planned = await planLibraryLink(ctx, approved)
  if (planned.ok && planned.value.mailKey)
    await deliver(ctx, planned.value.mailKey, composeLibraryLink(approved))
})

export const mailSubscribers = [onLicensesIssued, onLinkApproved]
