import type { Room } from '../../../platform/join-room.ts'
import { callbackDue } from './callback-due.ts'
import { payEndpoints } from './pay-endpoints.ts'
import { sendCallback } from './send-callback.ts'

/** What the sandbox adds to a site beside the provider itself: its pay page, and its callbacks. */
export const sandboxRoom = {
  endpoints: payEndpoints,
  events: [callbackDue],
  subscribers: [sendCallback],
} satisfies Partial<Room>
