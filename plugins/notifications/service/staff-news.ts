import { ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { AdminSecurity } from '../../admin-security/contract.ts'
import { staffMail } from '../domain/staff-mail.ts'
import type { StaffNews } from '../domain/staff-words.ts'
import { mailShop, panelPages, shopLocale } from './mail-shop.ts'
import { planMail } from './plan-mail.ts'
import type { Compose } from './send-mail.ts'

/** What happened to somebody's way into the admin. */
export interface StaffTold {
  /** Of the event: one mail each to one reader. */
  cause: string
  /** `<user collection>:<user id>` */
  person: string
  news: StaffNews
  browser?: string | null
  os?: string | null
  /** Of a lock. */
  seconds?: number
}

interface Planned {
  mailKey: string
  /** Whether the reader is whom it happened to. */
  isOwn: boolean
}

/** Whom it happened to, and every owner, each once: also where two of them share an address. */
const readersOf = async (ctx: TxCtx, { person }: StaffTold): Promise<Map<string, boolean>> => {
  const security = resolve(ctx.payload, AdminSecurity)
  const own = await security.contactOf(ctx, person)
  const readers = new Map<string, boolean>()
  if (own?.email) readers.set(own.email.toLowerCase(), true)
  for (const { email } of await security.owners(ctx)) {
    const address = email?.toLowerCase()
    if (address && !readers.has(address)) readers.set(address, false)
  }
  return readers
}

export const planStaffNews = useCase<StaffTold, Planned[]>(async (ctx, told) => {
  const planned: Planned[] = []
  for (const [recipient, isOwn] of await readersOf(ctx, told)) {
    const mailKey = `staff-${told.news}:${told.cause}:${recipient}`
    const template = `staff-${told.news}` as const
    await planMail(ctx, { mailKey, template, recipient, customerId: null, orderId: null })
    planned.push({ mailKey, isOwn })
  }
  return ok(planned)
})

/** Null when the account is gone. */
export const composeStaffNews =
  (told: StaffTold, isOwn: boolean): Compose =>
  async (ctx, mail) => {
    const { browser = null, news, os = null, person, seconds = null } = told
    const contact = await resolve(ctx.payload, AdminSecurity).contactOf(ctx, person)
    if (!contact) return null
    const locale = shopLocale(ctx.payload)
    const { security, staff } = panelPages(ctx)
    return staffMail({
      locale,
      shop: await mailShop(ctx, locale),
      news,
      name: contact.name,
      isOwn,
      browser,
      os,
      seconds,
      // Planned when it happened, whenever the mail server takes it.
      at: mail.createdAt,
      url: isOwn ? security : staff,
    })
  }
