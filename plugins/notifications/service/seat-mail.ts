import type { PayloadOf } from '../../kernel/event.ts'
import { sameId } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { resolve } from '../../platform/registry.ts'
import type { TxCtx } from '../../platform/context.ts'
import { useCase } from '../../platform/transaction.ts'
import { Catalog } from '../../catalog/contract.ts'
import { Customers, type CustomerSnapshot } from '../../customers/contract.ts'
import { Licensing, type seatAssigned, type SeatSnapshot } from '../../licensing/contract.ts'
import { seatAssignedMail, seatRevokedMail, type SeatMail } from '../domain/seat-mails.ts'
import { libraryUrl, linkDays, mailShop } from './mail-shop.ts'
import { planMail } from './plan-mail.ts'
import type { Compose } from './send-mail.ts'

/** What happened to which seat. */
export interface SeatNews extends Pick<PayloadOf<typeof seatAssigned>, 'seatId'> {
  news: 'seat-assigned' | 'seat-revoked'
}

const holderOf = async (
  ctx: TxCtx,
  { seatId }: SeatNews,
): Promise<{ seat: SeatSnapshot; holder: CustomerSnapshot } | null> => {
  const seat = await resolve(ctx.payload, Licensing).seat(ctx, seatId)
  const holder = seat && (await resolve(ctx.payload, Customers).load(ctx, seat.holderId))
  return seat && holder ? { seat, holder } : null
}

/** Whoever had a seat and is given the whole license has lost nothing. */
const isOwnerNow = async (ctx: TxCtx, { licenseId, holderId }: SeatSnapshot): Promise<boolean> => {
  const license = await resolve(ctx.payload, Licensing).load(ctx, licenseId)
  return license !== null && sameId(license.customerId, holderId)
}

/** A seat that was taken back while its mail waited is not announced any more. */
const isStill = ({ news }: SeatNews, { status }: SeatSnapshot): boolean =>
  news === 'seat-revoked' || status === 'active'

/** One mail for each time that a seat is given, and one when it is taken back, to the holder's own address. */
export const planSeatMail = useCase<SeatNews, { mailKey: string | null }>(async (ctx, told) => {
  const found = await holderOf(ctx, told)
  if (!found?.holder.email || !isStill(told, found.seat)) return ok({ mailKey: null })
  if (await isOwnerNow(ctx, found.seat)) return ok({ mailKey: null })
  const mailKey = `${told.news}:${String(told.seatId)}`
  await planMail(ctx, {
    mailKey,
    template: told.news,
    recipient: found.holder.email,
    customerId: found.holder.customerId,
    orderId: null,
  })
  return ok({ mailKey })
})

/** Null when there is nothing to say any more. */
export const composeSeatMail =
  (told: SeatNews): Compose =>
  async (ctx, mail) => {
    const found = await holderOf(ctx, told)
    const license = found && (await resolve(ctx.payload, Licensing).load(ctx, found.seat.licenseId))
    if (!license || !isStill(told, found.seat)) return null
    const { locale, customerId } = found.holder
    const product = await resolve(ctx.payload, Catalog).product(ctx, license.productId, locale)
    const about: SeatMail = {
      locale,
      shop: await mailShop(ctx, locale),
      title: product?.title ?? license.offerName,
      offerName: license.offerName,
    }
    if (told.news === 'seat-revoked') return seatRevokedMail(about)
    return seatAssignedMail({
      ...about,
      libraryUrl: await libraryUrl(ctx, mail, customerId, locale),
      linkDays,
    })
  }
