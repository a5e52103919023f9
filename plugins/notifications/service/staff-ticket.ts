import { ok } from '../../kernel/result.ts'
import type { PayloadOf } from '../../kernel/event.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { AdminSecurity, type ticketIssued } from '../../admin-security/contract.ts'
import { staffTicketMail } from '../domain/staff-ticket-mail.ts'
import { mailShop, shopLocale } from './mail-shop.ts'
import { planMail } from './plan-mail.ts'
import type { Compose } from './send-mail.ts'

type Issued = PayloadOf<typeof ticketIssued> & {
  /** Of the event: one mail. */
  cause: string
}

/** To the person's own address, and nobody else's. */
export const planStaffTicket = useCase<Issued, { mailKey: string | null }>(
  async (ctx, { cause, kind, person }) => {
    const contact = await resolve(ctx.payload, AdminSecurity).contactOf(ctx, person)
    if (!contact?.email) return ok({ mailKey: null })
    const mailKey = `staff-${kind}:${cause}`
    const template = `staff-${kind}` as const
    await planMail(ctx, { mailKey, template, recipient: contact.email, customerId: null, orderId: null })
    return ok({ mailKey })
  },
)

/** Null when the link opens nothing any more: it was used, or another followed it. */
export const composeStaffTicket =
  ({ by, kind, seed }: Issued): Compose =>
  async (ctx) => {
    const security = resolve(ctx.payload, AdminSecurity)
    const link = await security.mailedLink(ctx, seed)
    if (!link) return null
    const locale = shopLocale(ctx.payload)
    const sender = by === null ? null : await security.contactOf(ctx, by)
    return staffTicketMail({
      ...link,
      locale,
      kind,
      shop: await mailShop(ctx, locale),
      by: sender?.name ?? null,
    })
  }
