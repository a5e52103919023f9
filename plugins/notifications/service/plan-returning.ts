import type { PayloadOf } from '../../kernel/event.ts'
import type { Id } from '../../kernel/id.ts'
import type { Locale } from '../../kernel/locale.ts'
import { ok } from '../../kernel/result.ts'
import { resolve } from '../../platform/registry.ts'
import type { TxCtx } from '../../platform/context.ts'
import { useCase } from '../../platform/transaction.ts'
import { codeMinutes, Customers, Returning } from '../../customers/contract.ts'
import type { codeApproved, ownerWarned } from '../../library/contract.ts'
import { codeMail, numberClosedMail } from '../domain/returning-mails.ts'
import { returningWords } from '../domain/returning-words.ts'
import { mailShop } from './mail-shop.ts'
import { planMail, type PlannedMail } from './plan-mail.ts'
import type { Compose } from './send-mail.ts'

type Approved = PayloadOf<typeof codeApproved>
type Warned = PayloadOf<typeof ownerWarned>

/** How one customer is to be reached. */
export interface Reach {
  /** Null where there is no address to mail to. */
  mailKey: string | null
  /** Null where there is no phone, or no way to it, or nothing to say any more. */
  message: { to: string; text: string } | null
}

interface Wanted {
  customerId: Id
  mailKey: string
  template: PlannedMail['template']
  text: (locale: Locale, shop: string) => string | null
  locale: Locale | null
}

const reach = async (ctx: TxCtx, wanted: Wanted): Promise<Reach> => {
  const { customerId, mailKey, template } = wanted
  const customer = await resolve(ctx.payload, Customers).load(ctx, customerId)
  const { email, phone } = customer ?? { email: null, phone: null }
  if (email) await planMail(ctx, { mailKey, template, recipient: email, customerId, orderId: null })
  const canMessage = phone !== null && resolve(ctx.payload, Returning).ways.message
  const locale = wanted.locale ?? customer?.locale ?? 'en'
  const text = canMessage ? wanted.text(locale, (await mailShop(ctx, locale)).name) : null
  return {
    mailKey: email ? mailKey : null,
    message: phone !== null && text !== null ? { to: phone, text } : null,
  }
}

/** Plans one code, for one request, to all that its customer is reached by. */
export const planCode = useCase<Approved, Reach>(async (ctx, { requestId, customerId, locale }) => {
  const code = await resolve(ctx.payload, Returning).codeOf(ctx, requestId)
  const text = (_: Locale, shop: string): string | null =>
    code && returningWords[locale].codeMessage(shop, code, codeMinutes)
  const mailKey = `library-code:${requestId}`
  return ok(await reach(ctx, { customerId, mailKey, template: 'library-code', text, locale }))
})

/** Null when the code is over: a mail server that was down for long sends no dead codes. */
export const composeCode =
  ({ requestId, locale }: Approved): Compose =>
  async (ctx) => {
    const code = await resolve(ctx.payload, Returning).codeOf(ctx, requestId)
    return code === null ? null : codeMail(locale, await mailShop(ctx, locale), code, codeMinutes)
  }

export const planWarning = useCase<Warned, Reach>(async (ctx, { noticeId, customerId }) => {
  const text = (locale: Locale, shop: string) => returningWords[locale].closedMessage(shop)
  const mailKey = `number-closed:${noticeId}:${String(customerId)}`
  return ok(await reach(ctx, { customerId, mailKey, template: 'number-closed', text, locale: null }))
})

export const composeWarning =
  ({ customerId, phoneEnd }: Warned): Compose =>
  async (ctx) => {
    const customer = await resolve(ctx.payload, Customers).load(ctx, customerId)
    if (!customer) return null
    return numberClosedMail(customer.locale, await mailShop(ctx, customer.locale), phoneEnd)
  }
