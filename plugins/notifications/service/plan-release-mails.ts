import { randomUUID } from 'node:crypto'
import type { PayloadOf } from '../../kernel/event.ts'
import { defaultLocale } from '../../kernel/locale.ts'
import { ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Audit } from '../../audit/contract.ts'
import { Catalog } from '../../catalog/contract.ts'
import { Customers } from '../../customers/contract.ts'
import { Licensing } from '../../licensing/contract.ts'
import { releaseMailPlanned, releaseMailsDue } from '../contract.ts'
import { planMail } from './plan-mail.ts'

type Page = PayloadOf<typeof releaseMailsDue>
type Reader = Omit<PayloadOf<typeof releaseMailPlanned>, 'mailKey'>

/** As many licenses, or seats, are looked at in one transaction. */
const pageSize = 200

/** One mail to one person about one release, by however many licenses and seats they have it. */
const keyOf = ({ releaseId, customerId }: Reader): string =>
  `release:${String(releaseId)}:${String(customerId)}`

const planOne = async (ctx: TxCtx, reader: Reader): Promise<boolean> => {
  const customer = await resolve(ctx.payload, Customers).load(ctx, reader.customerId)
  if (!customer?.email) return false
  const isLoose = isGuardOff(ctx.payload, 'notifications.release-mail')
  const mailKey = `${keyOf(reader)}${isLoose ? `:${randomUUID()}` : ''}`
  const { email: recipient, customerId } = customer
  const { isNew } = await planMail(ctx, {
    mailKey,
    template: 'release',
    recipient,
    customerId,
    orderId: null,
  })
  if (isNew) await ctx.tx.publish(releaseMailPlanned, `mail:${mailKey}`, { ...reader, mailKey })
  return isNew
}

const conclude = (ctx: TxCtx, { releaseId }: Page, mails: number): Promise<void> =>
  resolve(ctx.payload, Audit).record(ctx, {
    action: 'release.notified',
    outcome: 'done',
    resource: { type: 'releases', id: releaseId },
    details: { mails },
  })

/**
 * Plans the mails of one page of readers, and has the next page come, in one transaction: a worker that dies leaves the page as
 * it was, and one that comes twice plans nothing twice. A release that was taken back meanwhile is told to nobody more.
 */
export const planReleaseMails = useCase<Page, { planned: number }>(async (ctx, page) => {
  const { releaseId, productId, after } = page
  const release = await resolve(ctx.payload, Catalog).release(ctx, releaseId, defaultLocale)
  const found = release
    ? await resolve(ctx.payload, Licensing).readersOf(ctx, release, { after, size: pageSize })
    : { readers: [], next: null }
  const people = new Map(found.readers.map((reader) => [String(reader.customerId), reader]))
  let { planned } = page
  for (const reader of people.values()) if (await planOne(ctx, { releaseId, ...reader })) planned += 1
  if (found.next === null) await conclude(ctx, page, planned)
  else {
    const next = { releaseId, productId, after: found.next, planned }
    await ctx.tx.publish(releaseMailsDue, `release-mails:${String(releaseId)}`, next)
  }
  return ok({ planned })
})
