import type * as GraphQLModule from 'graphql'
import type {
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInputType,
  GraphQLObjectType,
  GraphQLOutputType,
} from 'graphql'
import { z } from 'zod'

type JsonSchema = z.core.JSONSchema.JSONSchema
type Library = typeof GraphQLModule

/** The JSON Schema of a zod shape, for OpenAPI, GraphQL and tools alike. Input: what a caller may send. */
export const jsonSchemaOf = (schema: z.ZodType, io: 'input' | 'output'): JsonSchema =>
  z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'throw' })

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null

type TypeName = Exclude<NonNullable<JsonSchema['type']>, unknown[]>

/** An id is a number or a text, as the host's database has it. */
const isId = (types: unknown[]): boolean =>
  types.length === 2 && types.every((type) => type === 'number' || type === 'string')

const idSchema: JsonSchema = { type: 'string', format: 'id' }

/** `["string", "null"]`: how JSON Schema may write a nullable scalar. */
const withoutNullType = (schema: JsonSchema): { schema: JsonSchema; isNullable: boolean } => {
  const types: unknown = schema.type
  if (!Array.isArray(types)) return { schema, isNullable: false }
  const rest = types.filter((type): type is TypeName => type !== 'null')
  const isNullable = rest.length < types.length
  if (isId(rest)) return { schema: idSchema, isNullable }
  const only = rest[0]
  if (rest.length !== 1 || !only)
    throw new Error('GraphQL face: only ids and a union with null can be expressed.')
  return { schema: { ...schema, type: only }, isNullable }
}

/** `string | null` and the like: the one branch that is not null. */
const withoutNull = (schema: JsonSchema): { schema: JsonSchema; isNullable: boolean } => {
  const branches = schema.anyOf?.filter(isSchema)
  if (!branches) return withoutNullType(schema)
  const rest = branches.filter((branch) => branch.type !== 'null')
  const isNullable = rest.length < branches.length
  if (isId(rest.map(({ type }) => type))) return { schema: idSchema, isNullable }
  const only = rest[0]
  if (rest.length !== 1 || !only)
    throw new Error('GraphQL face: only ids and a union with null can be expressed.')
  return { schema: only, isNullable }
}

/**
 * Builds GraphQL types from zod shapes. Flat objects, arrays, enums, strings, numbers and booleans; a schema
 * outside that set throws at boot, when the GraphQL schema is made.
 */
export class GraphqlTypes {
  private readonly objects = new Map<string, GraphQLObjectType>()
  private readonly inputs = new Map<string, GraphQLInputObjectType>()
  private readonly enums = new Map<string, GraphQLEnumType>()

  constructor(private readonly graphql: Library) {}

  output(name: string, raw: JsonSchema): GraphQLOutputType {
    const { schema, isNullable } = withoutNull(raw)
    const type = this.bareOutput(name, schema)
    return isNullable ? type : new this.graphql.GraphQLNonNull(type)
  }

  input(name: string, raw: JsonSchema): GraphQLInputType {
    const { schema } = withoutNull(raw)
    if (schema.type === 'array' && isSchema(schema.items)) {
      return new this.graphql.GraphQLList(
        new this.graphql.GraphQLNonNull(this.input(`${name}Item`, schema.items)),
      )
    }
    if (schema.type === 'object') return this.inputObject(`${name}Input`, schema)
    const scalar = this.scalar(name, schema)
    if (!scalar) throw new Error(`GraphQL face: input "${name}" is outside of what it can express.`)
    return scalar
  }

  /** What is missing in it is said by the operation's own schema, in the shop's words. */
  private inputObject(name: string, schema: JsonSchema): GraphQLInputObjectType {
    const known = this.inputs.get(name)
    if (known) return known
    const fields: Record<string, { type: GraphQLInputType }> = {}
    for (const [field, value] of Object.entries(schema.properties ?? {}))
      if (isSchema(value))
        fields[field] = {
          type: this.input(`${name}${field[0]?.toUpperCase() ?? ''}${field.slice(1)}`, value),
        }
    const made = new this.graphql.GraphQLInputObjectType({ name, fields })
    this.inputs.set(name, made)
    return made
  }

  private bareOutput(name: string, schema: JsonSchema) {
    if (schema.type === 'array' && isSchema(schema.items)) {
      return new this.graphql.GraphQLList(this.output(`${name}Item`, schema.items))
    }
    if (schema.type === 'object') return this.object(name, schema)
    const scalar = this.scalar(name, schema)
    if (!scalar) throw new Error(`GraphQL face: output "${name}" is outside of what it can express.`)
    return scalar
  }

  private object(name: string, schema: JsonSchema): GraphQLObjectType {
    const known = this.objects.get(name)
    if (known) return known
    const made = new this.graphql.GraphQLObjectType({
      name,
      fields: () =>
        Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([field, value]) => {
            if (!isSchema(value)) throw new Error(`GraphQL face: "${name}.${field}" has no schema.`)
            return [
              field,
              { type: this.output(`${name}${field[0]?.toUpperCase() ?? ''}${field.slice(1)}`, value) },
            ]
          }),
        ),
    })
    this.objects.set(name, made)
    return made
  }

  private scalar(name: string, schema: JsonSchema) {
    if (schema.enum) return this.enumeration(name, schema.enum)
    if (schema.type === 'string' && schema.format === 'id') return this.graphql.GraphQLID
    if (schema.type === 'string') return this.graphql.GraphQLString
    if (schema.type === 'boolean') return this.graphql.GraphQLBoolean
    if (schema.type === 'integer') return this.graphql.GraphQLFloat
    if (schema.type === 'number') return this.graphql.GraphQLFloat
    return null
  }

  /** Values with a hyphen are no GraphQL names: such an enum is a string. */
  private enumeration(name: string, values: unknown[]) {
    const names = values.map(String)
    if (!names.every((value) => /^[_A-Za-z]\w*$/.test(value))) return this.graphql.GraphQLString
    const known = this.enums.get(name)
    if (known) return known
    const made = new this.graphql.GraphQLEnumType({
      name,
      values: Object.fromEntries(names.map((value) => [value, { value }])),
    })
    this.enums.set(name, made)
    return made
  }
}
