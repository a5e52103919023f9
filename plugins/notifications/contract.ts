import { z } from 'zod'
import { operationShape } from '../platform/faces/call.ts'

/** Mails a short test to an address that staff type, at once, and says what the mail server answered. */
export const testMailShape = operationShape(
  'notifications.testMail',
  z.object({ to: z.string().max(254) }),
  z.object({ sent: z.literal(true) }),
)
