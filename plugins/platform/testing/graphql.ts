import type { Payload } from 'payload'

import { buildRequest, readReply, type Caller } from './rest.ts'

export interface GraphqlReply<T> {
  status: number
  data: T | null | undefined
  errors: { message: string; extensions?: Record<string, unknown> }[]
  headers: Headers
}

export type GraphqlCall = <T = Record<string, unknown>>(
  query: string,
  variables?: Record<string, unknown>,
) => Promise<GraphqlReply<T>>

/**
 * The site's GraphQL door, in process. Its schema is built on the first call (about a second) and is one per
 * process, hence one site per file.
 */
export const graphql =
  (payload: Payload, caller: Caller = {}): GraphqlCall =>
  async <T>(query: string, variables: Record<string, unknown> = {}) => {
    // Not imported at the top: files that do not ask GraphQL must not pay for loading it.
    const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
    const path = `${payload.config.routes.api}${payload.config.routes.graphQL}`
    const request = buildRequest(payload, caller, 'POST', path, { body: { query, variables } })
    const handle = GRAPHQL_POST(Promise.resolve(payload.config))
    const reply = await readReply<Partial<GraphqlReply<T>>>(await handle(request), caller)
    return {
      status: reply.status,
      data: reply.json?.data,
      errors: reply.json?.errors ?? [],
      headers: reply.headers,
    }
  }
