import type { GraphqlCall } from '../../../plugins/platform/testing/index.ts'

interface TypeRef {
  kind: string
  name: string | null
  ofType: TypeRef | null
}

interface Field {
  name: string
  type: TypeRef
}

interface NamedType {
  name: string
  inputFields: Field[] | null
  enumValues: { name: string }[] | null
}

export interface Schema {
  queries: Set<string>
  mutations: Set<string>
  /** A literal of an input type, with all that it demands and nothing else. */
  sampleOf: (typeName: string) => string
}

const scalars: Record<string, string> = {
  String: '"sample"',
  EmailAddress: '"sample@example.com"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  DateTime: '"2030-01-01T00:00:00.000Z"',
  JSON: '{}',
  JSONObject: '{}',
}

const wrapped = '{ kind name ofType { kind name ofType { kind name ofType { kind name } } } }'

const question = `{ __schema {
  queryType { fields { name } } mutationType { fields { name } }
  types { name inputFields { name type ${wrapped} } enumValues { name } }
} }`

interface Answer {
  __schema: {
    queryType: { fields: { name: string }[] }
    mutationType: { fields: { name: string }[] }
    types: NamedType[]
  }
}

/** What the site's GraphQL knows, asked of itself: a mutation is refused for its shape before anybody asks who sends it. */
export const schemaOf = async (ask: GraphqlCall): Promise<Schema> => {
  const { data } = await ask<Answer>(question)
  if (!data) throw new Error('The schema does not show itself')
  const types = new Map(data.__schema.types.map((each) => [each.name, each]))
  const literal = (ref: TypeRef | null): string => {
    if (ref?.kind === 'NON_NULL') return literal(ref.ofType)
    if (!ref || ref.kind === 'LIST') return '[]'
    const known = types.get(ref.name ?? '')
    // The last: of ranks that is the lowest, which all may give who may give any.
    const last = known?.enumValues?.at(-1)
    if (last) return last.name
    return known?.inputFields ? sampleOf(known.name) : (scalars[ref.name ?? ''] ?? '{}')
  }
  const sampleOf = (name: string): string => {
    const demanded = types.get(name)?.inputFields?.filter((field) => field.type.kind === 'NON_NULL') ?? []
    return `{ ${demanded.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`
  }
  const names = (fields: { name: string }[]) => new Set(fields.map((field) => field.name))
  return {
    queries: names(data.__schema.queryType.fields),
    mutations: names(data.__schema.mutationType.fields),
    sampleOf,
  }
}
