import type { Endpoint, PayloadRequest } from 'payload'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { AnyOperation } from '../operation.ts'
import { isOwnOrigin } from '../origin.ts'
import { toOtherOrigins } from './other-origins.ts'
import { requestCtx } from '../request-ctx.ts'
import { readBody } from './read-body.ts'
import { replyFailure, replyWith } from './reply.ts'

/** Where the operations stand below Payload's API route. */
export const apiRoot = '/shop'

/** No operation takes more than this; files go another way. */
const maxBodyBytes = 64 * 1024

type Fields = Record<string, unknown>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parseJson = (text: string): Result<Fields> => {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? ok(value) : fail('BAD_JSON')
  } catch (error) {
    return fail('BAD_JSON', { problem: error instanceof Error ? error.name : 'unreadable' })
  }
}

const bodyOf = async (req: PayloadRequest): Promise<Result<Fields>> => {
  const text = await readBody(req, maxBodyBytes)
  if (!text.ok) return text
  if (text.value === '') return ok({})
  const type = req.headers.get('content-type') ?? ''
  if (!/^application\/json\b/i.test(type)) return fail('WRONG_MEDIA_TYPE')
  return parseJson(text.value)
}

const queryOf = (req: PayloadRequest): Fields => {
  const fields = Object.fromEntries(new URL(req.url ?? '/', 'http://localhost').searchParams)
  delete fields.locale
  return fields
}

const inputOf = async (req: PayloadRequest, method: 'get' | 'post'): Promise<Result<Fields>> => {
  const fields = method === 'get' ? ok(queryOf(req)) : await bodyOf(req)
  if (!fields.ok) return fields
  return ok({ ...fields.value, ...req.routeParams })
}

export const restEndpoint = (operation: AnyOperation): Endpoint => ({
  method: operation.rest.method,
  path: `${apiRoot}${operation.rest.path}`,
  handler: async (req) => {
    const { isOpenToOrigins, rest } = operation
    const ctx = await requestCtx(req)
    if (rest.method === 'post' && !isOpenToOrigins && !isOwnOrigin(req))
      return replyFailure(ctx, fail('BAD_ORIGIN'))
    const input = await inputOf(req, rest.method)
    const result = input.ok ? await operation.call(ctx, input.value) : input
    const reply = result.ok ? replyWith(ctx, result.value) : replyFailure(ctx, result)
    return isOpenToOrigins ? toOtherOrigins(reply) : reply
  },
})
