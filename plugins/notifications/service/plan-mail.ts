import type { Id } from '../../kernel/id.ts'
import { newToken } from '../../kernel/token.ts'
import type { TxCtx } from '../../platform/context.ts'
import type { CareNews } from '../domain/care-words.ts'
import type { LicenseNews } from '../domain/license-words.ts'
import type { StaffNews } from '../domain/staff-words.ts'
import type { StaffTicket } from '../domain/staff-ticket-mail.ts'
import type { Standing } from '../domain/standing-words.ts'

export interface PlannedMail {
  /** Template and subject matter: one mail each, however often it is planned. */
  mailKey: string
  template:
    | 'library-code'
    | 'library-link'
    | 'license-note'
    | 'number-closed'
    | 'order-ready'
    | 'release'
    | 'seat-assigned'
    | 'seat-revoked'
    | `care-${CareNews}`
    | 'test'
    | `license-${LicenseNews}`
    | `order-${Standing}`
    | `reset-${'approved' | 'rejected'}`
    | `staff-${StaffNews | StaffTicket}`
  recipient: string
  customerId: Id | null
  orderId: Id | null
}

/**
 * Notes that a mail is to be sent, once. Its Message-ID is drawn here and kept for every try, so that a mail which is
 * sent again after a crash is recognized as the same one; it is also the seed of the mail's one library link.
 * @returns whether it was not noted before
 */
export const planMail = async (ctx: TxCtx, planned: PlannedMail): Promise<{ isNew: boolean }> => {
  const { mailKey, template, recipient, customerId, orderId } = planned
  const host = ctx.payload.email.defaultFromAddress.split('@').at(-1) ?? 'localhost'
  const row = {
    template,
    recipient,
    customer: customerId,
    order: orderId,
    status: 'planned' as const,
    attempts: 0,
    messageId: `<${newToken()}@${host}>`,
  }
  const { isNew } = await ctx.tx.insertOnce('mails', { mailKey }, row)
  return { isNew }
}
