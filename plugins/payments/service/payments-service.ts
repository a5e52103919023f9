import type { PaymentsService } from '../contract.ts'
import { boughtBy } from './bought-by.ts'
import { giveOrder } from './give-order.ts'
import { orderReads } from './order-snapshot.ts'
import { rehearseEvent } from './rehearse-event.ts'

export const paymentsService: PaymentsService = {
  ...orderReads,
  boughtBy,
  giveOrder,
  rehearse: rehearseEvent,
}
