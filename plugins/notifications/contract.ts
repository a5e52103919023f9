import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { operationShape } from '../platform/faces/call.ts'

/** Mails a short test to an address that staff type, at once, and says what the mail server answered. */
export const testMailShape = operationShape(
  'notifications.testMail',
  z.object({ to: z.string().max(254) }),
  z.object({ sent: z.literal(true) }),
)

const id = z.union([z.number(), z.string()])

/** The next of the people who are to hear of a release are to be found. `after`: where those before them ended. */
export const releaseMailsDue = event(
  'notifications.release-mails-due',
  1,
  z.object({
    releaseId: id,
    productId: id,
    after: z.string().nullable(),
    /** How many mails were planned before. */
    planned: z.number(),
  }),
)

/** Somebody is to hear of a release, by a license that they own or have a seat of. */
export const releaseMailPlanned = event(
  'notifications.release-mail-planned',
  1,
  z.object({ releaseId: id, licenseId: id, customerId: id, mailKey: z.string() }),
)
