import { ok } from '../../kernel/result.ts'
import type { PayloadOf } from '../../kernel/event.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Customers } from '../../customers/contract.ts'
import type { linkApproved } from '../../library/contract.ts'
import { libraryLinkMail } from '../domain/library-link-mail.ts'
import { libraryUrl, linkDays, mailShop } from './mail-shop.ts'
import { planMail } from './plan-mail.ts'
import type { Compose } from './send-mail.ts'

type Approved = PayloadOf<typeof linkApproved>

/** Plans one mail for one request, however often its event is delivered. */
export const planLibraryLink = useCase<Approved, { mailKey: string | null }>(
  async (ctx, { requestId, customerId }) => {
    const customer = await resolve(ctx.payload, Customers).load(ctx, customerId)
    if (!customer?.email) return ok({ mailKey: null })
    const mailKey = `library-link:${requestId}`
    await planMail(ctx, {
      mailKey,
      template: 'library-link',
      recipient: customer.email,
      customerId,
      orderId: null,
    })
    return ok({ mailKey })
  },
)

export const composeLibraryLink =
  ({ customerId, locale }: Approved): Compose =>
  async (ctx, mail) => {
    const shop = await mailShop(ctx, locale)
    return libraryLinkMail(locale, shop, await libraryUrl(ctx, mail, customerId, locale), linkDays)
  }
