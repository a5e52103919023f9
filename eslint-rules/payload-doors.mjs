import { bare, isMember, lastName, propertyName } from './ast.mjs'
import { payloadReceiver } from './payload-call.mjs'

const problem = (messages, create) => ({ meta: { type: 'problem', schema: [], messages }, create })

const importsNamed = (node, names, source) =>
  node.source.value === source
    ? node.specifiers.filter((specifier) => names.has(specifier.imported?.name ?? specifier.imported?.value))
    : []

/** One door to a Payload instance: a second caller would boot a second one, or run in a browser bundle. */
export const getPayloadOnlyAtTheDoor = problem(
  {
    elsewhere:
      'Only queries, actions, scripts and the admin routes call getPayload: take Payload from the context.',
  },
  (context) => ({
    ImportDeclaration(node) {
      for (const specifier of importsNamed(node, new Set(['getPayload']), 'payload')) {
        context.report({ node: specifier, messageId: 'elsewhere' })
      }
    },
    CallExpression(node) {
      const callee = bare(node.callee)
      if (callee.type === 'MemberExpression' && propertyName(callee) === 'getPayload') {
        context.report({ node, messageId: 'elsewhere' })
      }
    },
  }),
)

const TRANSACTION_METHODS = new Set(['beginTransaction', 'commitTransaction', 'rollbackTransaction'])
const TRANSACTION_IMPORTS = new Set(['commitTransaction', 'initTransaction', 'killTransaction'])

/** One use case, one transaction: retries, joins and rollbacks are decided in one place. */
export const transactionOnlyInPlatform = problem(
  { elsewhere: 'Transactions are opened, joined and ended in platform/transaction only.' },
  (context) => ({
    ImportDeclaration(node) {
      for (const specifier of importsNamed(node, TRANSACTION_IMPORTS, 'payload')) {
        context.report({ node: specifier, messageId: 'elsewhere' })
      }
    },
    CallExpression(node) {
      const callee = bare(node.callee)
      if (callee.type === 'MemberExpression' && TRANSACTION_METHODS.has(propertyName(callee))) {
        context.report({ node, messageId: 'elsewhere' })
      }
    },
  }),
)

const SQL_DOORS = new Set(['drizzle', 'execute', 'pool'])

/** Raw SQL ties a use case to one database; it lives in adapters, with a measured reason. */
export const sqlOnlyInAdapters = problem(
  {
    elsewhere:
      'Raw SQL lives in adapters and in the platform: here the database is reached through its verbs.',
  },
  (context) => ({
    MemberExpression(node) {
      if (!SQL_DOORS.has(propertyName(node))) return
      if (payloadReceiver(node.object, context.sourceCode.parserServices) === 'database') {
        context.report({ node, messageId: 'elsewhere' })
      }
    },
    ImportDeclaration(node) {
      if (/^(?:pg|drizzle-orm.*|@payloadcms\/db-postgres\/drizzle.*)$/.test(node.source.value)) {
        context.report({ node, messageId: 'elsewhere' })
      }
    },
  }),
)

/** Payload's key-value store has no expiry and no increment, and loses updates. */
export const noPayloadKv = problem(
  { kv: 'payload.kv loses updates: keep state in a collection and claim it.' },
  (context) => ({
    MemberExpression(node) {
      if (propertyName(node) !== 'kv') return
      if (payloadReceiver(node.object, context.sourceCode.parserServices) === 'local') {
        context.report({ node, messageId: 'kv' })
      }
    },
  }),
)

/** Settings are parsed once, in platform/env, where a wrong one stops the boot and names itself. */
export const environmentOnlyInEnv = problem(
  { elsewhere: 'Read settings from platform/env: it has parsed them.' },
  (context) => ({
    MemberExpression(node) {
      // Next replaces this one while it compiles: it says which of its bundles the code is in.
      const isBundleName =
        node.parent.type === 'MemberExpression' && propertyName(node.parent) === 'NEXT_RUNTIME'
      if (isMember(node, 'process', 'env') && !isBundleName) context.report({ node, messageId: 'elsewhere' })
    },
    'VariableDeclarator[id.type="ObjectPattern"]'(node) {
      if (node.init && lastName(node.init) === 'process') {
        const env = node.id.properties.find((property) => property.key?.name === 'env')
        if (env) context.report({ node: env, messageId: 'elsewhere' })
      }
    },
    ImportDeclaration(node) {
      for (const specifier of [
        ...importsNamed(node, new Set(['env']), 'node:process'),
        ...importsNamed(node, new Set(['env']), 'process'),
      ]) {
        context.report({ node: specifier, messageId: 'elsewhere' })
      }
    },
  }),
)
