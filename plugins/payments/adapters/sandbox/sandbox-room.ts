import type { Room } from '../../../platform/room.ts'
import { callbackDue } from './callback-due.ts'
import { payEndpoints, type IsOpenForTests } from './pay-endpoints.ts'
import { sendCallback } from './send-callback.ts'

/** What the sandbox adds to a site beside the provider itself: its pay page, and its callbacks. */
export const sandboxRoom = (isOpen: IsOpenForTests) =>
  ({
    endpoints: payEndpoints(isOpen),
    events: [callbackDue],
    subscribers: [sendCallback],
  }) satisfies Partial<Room>
