import type { Payload, PayloadRequest } from 'payload'
import type { Clock } from '../kernel/clock.ts'
import type { Locale } from '../kernel/locale.ts'
import type { Actor } from './actor.ts'
import type { Client } from './client.ts'
import type { Tx } from './tx.ts'

/** A cookie that the answer will set, whatever face asked. `value` null deletes it. */
export interface CookieChange {
  name: string
  value: string | null
  maxAgeSeconds?: number
  /** The whole of `Set-Cookie`, where somebody else has made it: Payload's own cookie, as the host has set it up. */
  header?: string
}

/** What every use case gets: who asks, from where, in which language, and what time it is. */
export interface Ctx {
  payload: Payload
  req: PayloadRequest
  actor: Actor
  clock: Clock
  locale: Locale
  client: Client
  cookies: CookieChange[]
}

/** Inside a use case: the same with the open transaction. Every database call goes through `tx`. */
export interface TxCtx extends Ctx {
  tx: Tx
}
