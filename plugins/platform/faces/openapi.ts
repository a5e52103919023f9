import { codes, type Code } from '../../kernel/codes.ts'
import type { AnyOperation } from '../operation.ts'
import { jsonSchemaOf } from './graphql-types.ts'

interface DocumentFacts {
  title: string
  version: string
  /** Where the operations answer, e.g. `https://shop.example/api/shop`. */
  server: string
}

const refusals = (): Record<string, object> => {
  const byStatus = new Map<number, Code[]>()
  for (const code of Object.keys(codes) as Code[]) {
    const { status } = codes[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  return Object.fromEntries(
    [...byStatus].map(([status, names]) => [
      String(status),
      {
        description: `Refused: ${names.join(', ')}`,
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
      },
    ]),
  )
}

const pathParameters = (path: string): string[] =>
  [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '')

const describe = (operation: AnyOperation): object => {
  const schema = jsonSchemaOf(operation.input, 'input')
  const inPath = pathParameters(operation.rest.path)
  const properties = Object.entries(schema.properties ?? {})
  const required = (schema.required ?? []).filter((name) => !inPath.includes(name))
  const rest = properties.filter(([name]) => !inPath.includes(name))
  const parameters = [
    ...inPath.map((name) => ({
      name,
      in: 'path',
      required: true,
      schema: schema.properties?.[name] ?? { type: 'string' },
    })),
    ...(operation.rest.method === 'get'
      ? rest.map(([name, value]) => ({ name, in: 'query', required: required.includes(name), schema: value }))
      : []),
  ]
  const body = {
    type: 'object',
    properties: Object.fromEntries(rest),
    ...(required.length ? { required } : {}),
  }
  return {
    operationId: operation.name,
    summary: operation.summary,
    tags: [operation.name.split('.')[0]],
    'x-acts-as': operation.as,
    ...(parameters.length ? { parameters } : {}),
    ...(operation.rest.method === 'post' && rest.length
      ? { requestBody: { required: true, content: { 'application/json': { schema: body } } } }
      : {}),
    responses: {
      200: {
        description: 'Done',
        content: { 'application/json': { schema: jsonSchemaOf(operation.output, 'output') } },
      },
      ...refusals(),
    },
  }
}

/** The OpenAPI 3.1 document of all operations of this site. */
export const openapiDocument = (operations: AnyOperation[], facts: DocumentFacts): object => {
  const paths: Record<string, Record<string, object>> = {}
  for (const operation of operations) {
    const path = operation.rest.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [operation.rest.method]: describe(operation) }
  }
  return {
    openapi: '3.1.0',
    info: { title: facts.title, version: facts.version },
    servers: [{ url: facts.server }],
    paths,
    components: {
      schemas: {
        Refusal: {
          type: 'object',
          required: ['code', 'message'],
          properties: {
            code: { type: 'string', enum: Object.keys(codes) },
            message: { type: 'string' },
            details: { type: 'object' },
          },
        },
      },
    },
  }
}
