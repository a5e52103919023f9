import { createLocalReq, type Payload } from 'payload'

import { ok } from '../../kernel/result.ts'
import type { TxCtx } from '../context.ts'
import { serializeCookie } from '../cookies.ts'
import { requestCtx } from '../request-ctx.ts'
import { transact } from '../transaction.ts'
import type { CookieJar } from './cookie-jar.ts'

const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

/**
 * Runs `run` in a transaction, as the request of one browser: with its cookies, and keeping those that are set.
 * For asking a room's service directly; what has a door of its own is asked by `rest`.
 */
export const inBrowser = async <T>(
  payload: Payload,
  jar: CookieJar,
  run: (ctx: TxCtx) => Promise<T>,
): Promise<T> => {
  const headers = new Headers({ 'user-agent': userAgent, cookie: jar.header() ?? '' })
  const ctx = await requestCtx(await createLocalReq({ req: { headers } }, payload))
  const result = await transact(ctx, async (inside) => ok(await run(inside)))
  const reply = new Headers()
  for (const change of ctx.cookies) reply.append('set-cookie', serializeCookie(change, true))
  jar.take(reply)
  if (!result.ok) throw new Error(result.code)
  return result.value
}
