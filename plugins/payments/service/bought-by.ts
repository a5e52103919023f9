import type { Where } from 'payload'
import { idOf } from '../../kernel/id.ts'
import type { PaymentsService } from '../contract.ts'
import { staffProvider } from './payment-setup.ts'

const most = 500

/** Many are given at once: the day of that is known to all of them, and proves nothing. */
const bought: Where = { provider: { not_equals: staffProvider } }

export const boughtBy: PaymentsService['boughtBy'] = async ({ tx }, { phone, customerId }, span) => {
  const who: Where[] = [
    { phone: { equals: phone } },
    ...(customerId === null ? [] : [{ customer: { equals: customerId } }]),
  ]
  const when: Where[] = span
    ? [
        { paidAt: { greater_than_equal: span.from.toISOString() } },
        { paidAt: { less_than: span.to.toISOString() } },
      ]
    : [{ paidAt: { exists: true } }]
  const orders = await tx.list('orders', {
    where: { and: [{ or: who }, bought, ...when] },
    sort: '-id',
    limit: most,
  })
  return orders.flatMap(({ id, customer, email, paidAt }) =>
    paidAt ? [{ orderId: id, customerId: idOf(customer), email: email ?? null, paidAt }] : [],
  )
}
