import type { PaymentsService } from '../contract.ts'
import { boughtBy } from './bought-by.ts'
import { orderReads } from './order-snapshot.ts'
import { rehearseEvent } from './rehearse-event.ts'

export const paymentsService: PaymentsService = { ...orderReads, boughtBy, rehearse: rehearseEvent }
