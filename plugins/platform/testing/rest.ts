import { handleEndpoints, type Payload } from 'payload'

import type { CookieJar } from './cookie-jar.ts'

export interface Caller {
  /** The browser that asks; its cookies are sent and renewed. */
  cookies?: CookieJar
  /** Headers of every request. `null` takes away one that would be sent. */
  headers?: Record<string, string | null>
}

export interface RestRequest {
  /** An object is sent as JSON, FormData as multipart, a string or bytes as they are. */
  body?: unknown
  headers?: Record<string, string | null>
}

export interface RestReply<T> {
  status: number
  headers: Headers
  bytes: Uint8Array
  text: string
  /** The parsed body, or undefined when it is not JSON. */
  json: T
}

export type RestCall = <T = Record<string, unknown>>(
  method: string,
  path: string,
  request?: RestRequest,
) => Promise<RestReply<T>>

const isRawBody = (body: unknown): body is BodyInit =>
  typeof body === 'string' || body instanceof FormData || body instanceof Blob || ArrayBuffer.isView(body)

const buildHeaders = (origin: string, caller: Caller, request: RestRequest): Headers => {
  const headers = new Headers({ origin })
  const { body } = request
  if (body !== undefined && !isRawBody(body)) headers.set('content-type', 'application/json')
  const cookie = caller.cookies?.header()
  if (cookie) headers.set('cookie', cookie)
  for (const [name, value] of Object.entries({ ...caller.headers, ...request.headers })) {
    if (value === null) headers.delete(name)
    else headers.set(name, value)
  }
  return headers
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Makes the request that a browser on the site's own origin would make. */
export const buildRequest = (
  payload: Payload,
  caller: Caller,
  method: string,
  path: string,
  request: RestRequest = {},
): Request => {
  const origin = payload.config.serverURL || 'http://localhost:3000'
  const { body } = request
  return new Request(new URL(path, origin), {
    method,
    headers: buildHeaders(origin, caller, request),
    ...(body === undefined ? {} : { body: isRawBody(body) ? body : JSON.stringify(body) }),
  })
}

/** Reads a reply whole, and keeps the cookies that it sets. */
export const readReply = async <T>(response: Response, caller: Caller): Promise<RestReply<T>> => {
  caller.cookies?.take(response.headers)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const text = new TextDecoder().decode(bytes)
  return { status: response.status, headers: response.headers, bytes, text, json: parse(text) as T }
}

/**
 * Payload's whole REST door, in process: authentication, endpoints, hooks, error mapping.
 * `await rest(payload, owner)('POST', '/api/shop/checkout', { body: {…} })`
 */
export const rest =
  (payload: Payload, caller: Caller = {}): RestCall =>
  async <T>(method: string, path: string, request: RestRequest = {}) => {
    const asked = buildRequest(payload, caller, method, path, request)
    return readReply<T>(await handleEndpoints({ config: payload.config, request: asked }), caller)
  }
