import type { TxCtx } from '../../platform/context.ts'
import type { Doc } from '../../platform/tx.ts'
import { sessionOf } from './refresh-session.ts'

/** The session of whoever asks; null for who came by an API key, or by a sign-in of the host's own. */
export const currentSession = async ({ req, tx }: TxCtx): Promise<Doc<'staff-sessions'> | null> => {
  const asked = sessionOf(req)
  return asked && tx.find('staff-sessions', { sid: { equals: asked.sid } })
}
