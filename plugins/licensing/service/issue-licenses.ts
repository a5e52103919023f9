import { daysAfter } from '../../kernel/clock.ts'
import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { failpoint } from '../../platform/failpoint.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import type { NewDoc } from '../../platform/tx.ts'
import { Audit } from '../../audit/contract.ts'
import { accessOf, Payments, type OrderLineSnapshot, type OrderSnapshot } from '../../payments/contract.ts'
import { licenseIssued, licensesIssued } from '../contract.ts'
import { hearsOfReleases } from './hears-of-releases.ts'
import { newKey, storedKey } from './new-key.ts'

interface Input {
  orderId: Id
  keyPrefix: string
}

export interface Issued {
  issued: number
  /** Every license of the order was made just now, while its money is here: there is none that has to follow it. */
  isAllNew: boolean
}

/** What was bought belongs to the buyer, also while a bank thinks about it: then it is closed for a time. */
const isOwned = ({ status }: OrderSnapshot): boolean => ['open', 'paused'].includes(accessOf(status))

const untilAfter = (from: Date, days: number | null): string | null =>
  days === null ? null : daysAfter(from, days).toISOString()

/** A license of one unit of a line, without the unit itself. */
export const newLicense = (
  ctx: TxCtx,
  order: OrderSnapshot,
  line: OrderLineSnapshot,
  key: ReturnType<typeof storedKey>,
): NewDoc<'licenses'> => {
  const from = order.paidAt ? new Date(order.paidAt) : ctx.clock.now()
  return {
    // What was out by then belongs to it.
    createdAt: ctx.clock.now().toISOString(),
    order: order.orderId,
    customer: order.customerId,
    product: line.productId,
    offer: line.offerId,
    offerName: line.offerName,
    type: line.licenseType,
    status: 'active',
    seats: line.seats,
    seatsUsed: 0,
    downloadsUsed: 0,
    downloadCap: line.downloadCap,
    expiresAt: untilAfter(from, line.validityDays),
    updatesUntil: untilAfter(from, line.updateDays),
    source: order.isGiven ? 'issued' : 'sale',
    ...key,
  }
}

const issueUnits = async (ctx: TxCtx, order: OrderSnapshot, keyPrefix: string): Promise<Id[]> => {
  const issued: Id[] = []
  for (const line of order.lines) {
    const releaseMails = await hearsOfReleases(ctx, order.customerId, line.productId)
    for (let ordinal = 1; ordinal <= line.quantity; ordinal += 1) {
      const unit = { orderLine: line.orderLineId, ordinal }
      const { isNew, doc } = await ctx.tx.insertOnce('licenses', unit, {
        ...newLicense(ctx, order, line, storedKey(ctx, newKey(keyPrefix))),
        releaseMails,
      })
      if (isNew) issued.push(doc.id)
      failpoint(ctx.payload, 'licensing.amid-issue')
    }
  }
  return issued
}

/** Writes into the trail that licenses of an order have come to be, and tells each. */
export const tellIssued = async (
  ctx: TxCtx,
  { customerId, orderId }: OrderSnapshot,
  issued: Id[],
): Promise<void> => {
  for (const licenseId of issued) {
    await resolve(ctx.payload, Audit).record(ctx, {
      action: 'license.issued',
      outcome: 'done',
      resource: { type: 'licenses', id: licenseId },
      details: { orderId: String(orderId) },
    })
    await ctx.tx.publish(licenseIssued, `license:${String(licenseId)}`, { licenseId, orderId, customerId })
  }
}

/**
 * One license for each unit of each line of a paid order (law 5). Safe to run any number of times, at once too:
 * the order's row is held, so that a refund cannot slip in between, and (line, ordinal) is unique.
 */
export const issueLicenses = useCase<Input, Issued>(async (ctx, { orderId, keyPrefix }) => {
  // A reversal moves the order's row: it either waits until these licenses can be seen, or is seen here.
  if (!isGuardOff(ctx.payload, 'licensing.issue')) await ctx.tx.lock('orders', orderId)
  const order = await resolve(ctx.payload, Payments).load(ctx, orderId)
  if (!order || !isOwned(order)) return ok({ issued: 0, isAllNew: false })
  const issued = await issueUnits(ctx, order, keyPrefix)
  await tellIssued(ctx, order, issued)
  if (issued.length > 0) {
    await ctx.tx.publish(licensesIssued, `order:${String(orderId)}`, {
      orderId,
      customerId: order.customerId,
    })
  }
  const units = order.lines.reduce((sum, { quantity }) => sum + quantity, 0)
  const isAllNew = issued.length === units && accessOf(order.status) === 'open'
  return ok({ issued: issued.length, isAllNew })
})
