import type { Ctx } from '../../platform/context.ts'
import { noteFailure, sendMail, type Compose } from '../service/send-mail.ts'

/** Sends a planned mail; a failure is noted in the log of mails and thrown on, for the outbox to try again. */
export const deliver = async (ctx: Ctx, mailKey: string, compose: Compose): Promise<void> => {
  try {
    await sendMail(ctx, mailKey, compose)
  } catch (error) {
    await noteFailure(ctx, mailKey, error instanceof Error ? error.message : String(error))
    throw error
  }
}
