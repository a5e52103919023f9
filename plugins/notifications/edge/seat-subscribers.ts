import type { Ctx } from '../../platform/context.ts'
import { subscriber } from '../../platform/outbox/subscriber.ts'
import { seatAssigned, seatRevoked } from '../../licensing/contract.ts'
import { composeSeatMail, planSeatMail, type SeatNews } from '../service/seat-mail.ts'
import { deliver } from './deliver.ts'

const tell = async (ctx: Ctx, told: SeatNews): Promise<void> => {
  const planned = await planSeatMail(ctx, told)
  if (planned.ok && planned.value.mailKey) await deliver(ctx, planned.value.mailKey, composeSeatMail(told))
}

export const seatSubscribers = [
  subscriber(
    'notifications.mail-seat-assigned',
    seatAssigned,
    (ctx, { seatId }) => tell(ctx, { seatId, news: 'seat-assigned' }),
    'mail',
  ),
  subscriber(
    'notifications.mail-seat-revoked',
    seatRevoked,
    (ctx, { seatId }) => tell(ctx, { seatId, news: 'seat-revoked' }),
    'mail',
  ),
]
