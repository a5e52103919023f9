import { codes } from '../../kernel/codes.ts'
import { failureText } from '../../kernel/failure-text.ts'
import type { Failure } from '../../kernel/result.ts'
import type { Ctx } from '../context.ts'
import { serializeCookie } from '../cookies.ts'
import { registryOf } from '../registry.ts'

const replyHeaders = (ctx: Ctx): Headers => {
  const headers = new Headers({ 'Cache-Control': 'no-store', 'Content-Language': ctx.locale })
  const isSecure = registryOf(ctx.payload).env.serverUrl.startsWith('https:')
  for (const change of ctx.cookies) headers.append('Set-Cookie', serializeCookie(change, isSecure))
  return headers
}

export const replyWith = (ctx: Ctx, value: object): Response =>
  Response.json(value, { headers: replyHeaders(ctx) })

/** A refusal as every face's REST answer has it: `{ code, message, details? }`. */
export const replyFailure = (ctx: Ctx, failure: Failure): Response => {
  const headers = replyHeaders(ctx)
  const wait: unknown = failure.details?.retryAfterSeconds
  if (typeof wait === 'number') headers.set('Retry-After', String(wait))
  const body = {
    code: failure.code,
    message: failureText(failure, ctx.locale),
    ...(failure.details ? { details: failure.details } : {}),
  }
  return Response.json(body, { status: codes[failure.code].status, headers })
}
