import { z } from 'zod'
import type { AnyOperation } from '../../../plugins/platform/operation.ts'
import { json, type Knock } from './knocks.ts'

/** What an operation asks for. */
export const fieldsOf = ({ input }: AnyOperation): string[] =>
  Object.keys(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }).properties ?? {})

const inPath = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  // Half a letter cannot be written into an address.
  return encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8')) || '%20'
}

/** What is named in the path goes there, the rest into the query or the body. */
export const knockOf = ({ rest }: AnyOperation, input: Record<string, unknown>, what: string): Knock => {
  const rests = { ...input }
  const path = `/api/shop${rest.path}`.replace(/:(\w+)/g, (_, field: string) => {
    const value = rests[field]
    Reflect.deleteProperty(rests, field)
    return inPath(value)
  })
  if (rest.method === 'post')
    return { method: 'post', path, headers: json, body: JSON.stringify(rests), what }
  const query = Object.entries(rests).flatMap(([field, value]) =>
    value === undefined ? [] : [`${field}=${inPath(value)}`],
  )
  return { method: 'get', path: `${path}?${query.join('&')}`, headers: {}, what }
}

/** Each field with what is right for it: for this operation, where that is said, else wherever it is asked for. */
export const wholeInput = (
  operation: AnyOperation,
  right: Record<string, unknown>,
): Record<string, unknown> =>
  Object.fromEntries(
    fieldsOf(operation).map((field) => {
      const own = `${operation.name}.${field}`
      return [field, own in right ? right[own] : right[field]]
    }),
  )
