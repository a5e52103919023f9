import type { Id } from '../kernel/id.ts'
import type { TxCtx } from '../platform/context.ts'
import { port } from '../platform/registry.ts'

export interface NotificationsService {
  /** Plans a mail with a library link for this customer, sent from the outbox after commit. */
  mailLibraryLink(ctx: TxCtx, customerId: Id): Promise<void>
}

export const Notifications = port<NotificationsService>('notifications')
