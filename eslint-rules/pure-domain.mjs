import { isMember, lastName, propertyName } from './ast.mjs'

const RANDOM = new Set(['getRandomValues', 'randomBytes', 'randomFillSync', 'randomInt', 'randomUUID'])
const AMBIENT = new Set([
  'console',
  'fetch',
  'navigator',
  'process',
  'queueMicrotask',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'window',
])
const IMPURE_PACKAGE = /^(?:node:|payload(?:\/|$)|@payloadcms\/|next(?:\/|$)|pg$)/

/** Rules decide from facts, a policy and a `now` that is handed to them, so that a test can ask them anything. */
export const pureDomain = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: { allow: { type: 'array', items: { enum: ['clock', 'random', 'import'] } } },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ allow: [] }],
    messages: {
      clock: 'A rule has no clock: take `now` as an argument.',
      random: 'A rule rolls no dice: take the random value as an argument.',
      ambient: 'A rule does not reach for `{{name}}`: take what it needs as an argument.',
      async: 'A rule is synchronous: load the facts first, then judge them.',
      import: 'A rule does not import `{{name}}`: it knows neither Payload nor the machine.',
    },
  },
  create(context) {
    const allow = new Set(context.options[0].allow)
    const report = (node, messageId, data) => {
      if (!allow.has(messageId)) context.report({ node, messageId, data })
    }
    const checkImport = (node) => {
      const name = node.source?.value
      if (typeof name === 'string' && IMPURE_PACKAGE.test(name)) report(node, 'import', { name })
    }
    const checkFunction = (node) => {
      if (node.async) report(node, 'async')
    }
    return {
      ImportDeclaration: checkImport,
      ImportExpression: checkImport,
      ExportNamedDeclaration: checkImport,
      ExportAllDeclaration: checkImport,
      FunctionDeclaration: checkFunction,
      FunctionExpression: checkFunction,
      ArrowFunctionExpression: checkFunction,
      AwaitExpression: (node) => report(node, 'async'),
      'ForOfStatement[await=true]': (node) => report(node, 'async'),
      NewExpression(node) {
        if (lastName(node.callee) === 'Date' && node.arguments.length === 0) report(node, 'clock')
        if (lastName(node.callee) === 'Promise') report(node, 'async')
      },
      CallExpression(node) {
        if (node.callee.type === 'Identifier' && node.callee.name === 'Date') report(node, 'clock')
        if (node.callee.type === 'Identifier' && RANDOM.has(node.callee.name)) report(node, 'random')
      },
      MemberExpression(node) {
        if (isMember(node, 'Date', 'now') || isMember(node, 'performance', 'now')) report(node, 'clock')
        if (isMember(node, 'Math', 'random') || RANDOM.has(propertyName(node))) report(node, 'random')
        if (node.object.type === 'Identifier' && node.object.name === 'Promise') report(node, 'async')
      },
      'Program:exit'(program) {
        const scope = context.sourceCode.getScope(program)
        const undeclared = scope.variables.filter((variable) => variable.defs.length === 0)
        const references = [...scope.through, ...undeclared.flatMap((variable) => variable.references)]
        for (const { identifier, isTypeReference } of references) {
          if (AMBIENT.has(identifier.name) && !isTypeReference) {
            report(identifier, 'ambient', { name: identifier.name })
          }
        }
      },
    }
  },
}
