import type { GraphQLFieldConfig, GraphQLInputType } from 'graphql'
import type * as GraphQLModule from 'graphql'
import { APIError, type PayloadRequest } from 'payload'
import { codes } from '../../kernel/codes.ts'
import { failureText } from '../../kernel/failure-text.ts'
import { fail, type Failure } from '../../kernel/result.ts'
import type { Ctx } from '../context.ts'
import { serializeCookie } from '../cookies.ts'
import type { AnyOperation } from '../operation.ts'
import { isOwnOrigin } from '../origin.ts'
import { registryOf } from '../registry.ts'
import { requestCtx } from '../request-ctx.ts'
import { GraphqlTypes, jsonSchemaOf } from './graphql-types.ts'

type Library = typeof GraphQLModule

/** `licensing.assignSeat` → `licensingAssignSeat`. */
const graphqlName = (operation: string): string =>
  operation.replace(/\.(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Payload hides the text of every error without a status of its own, and passes on nothing but its `data`. */
const failureError = (ctx: Ctx, failure: Failure) => {
  const { code, details } = failure
  const data = { code, ...(details ? { details } : {}) }
  return new APIError(failureText(failure, ctx.locale), codes[code].status, data, true)
}

const sendCookies = (req: PayloadRequest, ctx: Ctx): void => {
  const isSecure = registryOf(req.payload).env.serverUrl.startsWith('https:')
  req.responseHeaders ??= new Headers()
  for (const change of ctx.cookies)
    req.responseHeaders.append('Set-Cookie', serializeCookie(change, isSecure))
}

const resolveWith =
  (operation: AnyOperation) =>
  async (_: unknown, args: object, context: { req: PayloadRequest }): Promise<unknown> => {
    const ctx = await requestCtx(context.req)
    if (operation.rest.method === 'post' && !isOwnOrigin(context.req)) {
      throw failureError(ctx, fail('BAD_ORIGIN'))
    }
    const result = await operation.call(ctx, { ...args })
    sendCookies(context.req, ctx)
    if (!result.ok) throw failureError(ctx, result)
    return result.value
  }

const argsOf = (graphql: Library, types: GraphqlTypes, name: string, operation: AnyOperation) => {
  const schema = jsonSchemaOf(operation.input, 'input')
  const required = new Set(schema.required ?? [])
  const entries = Object.entries(schema.properties ?? {}).map(
    ([field, value]): [string, { type: GraphQLInputType }] => {
      if (typeof value !== 'object') throw new Error(`GraphQL face: "${name}.${field}" has no schema.`)
      const type = types.input(`${name}${field[0]?.toUpperCase() ?? ''}${field.slice(1)}`, value)
      return [field, { type: required.has(field) ? new graphql.GraphQLNonNull(type) : type }]
    },
  )
  return Object.fromEntries(entries)
}

/** The GraphQL fields of all operations of one kind: `get` makes queries, `post` mutations. */
export const graphqlFields = (graphql: Library, operations: AnyOperation[]) => {
  const types = new GraphqlTypes(graphql)
  const fields: Record<string, GraphQLFieldConfig<unknown, { req: PayloadRequest }>> = {}
  for (const operation of operations) {
    const name = graphqlName(operation.name)
    const typeName = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`
    fields[name] = {
      description: operation.summary,
      type: types.output(typeName, jsonSchemaOf(operation.output, 'output')),
      args: argsOf(graphql, types, typeName, operation),
      resolve: resolveWith(operation),
    }
  }
  return fields
}
