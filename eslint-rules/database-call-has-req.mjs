import { findProperty } from './ast.mjs'
import { payloadCall } from './payload-call.mjs'

/**
 * A database call inside a use case must belong to its transaction. One without `req` takes a second connection:
 * it reads other data than its transaction, survives a rollback, and 25 of them in parallel deadlock the pool.
 */
export const databaseCallHasReq = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      missing: '{{call}} is called without `req`, so it runs outside of the transaction of this use case.',
      unreadable:
        'Write the argument of {{call}} out as an object with `req`, so that it can be seen to be there.',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices
    return {
      CallExpression(node) {
        const call = payloadCall(node, services)
        if (!call) return
        const data = { call: `${call.kind === 'database' ? 'payload.db' : 'payload'}.${call.method}` }
        const [argument] = node.arguments
        if (argument?.type !== 'ObjectExpression') {
          context.report({ node, messageId: 'unreadable', data })
          return
        }
        const req = findProperty(argument, 'req')
        if (!req || req.value.name === 'undefined') context.report({ node, messageId: 'missing', data })
      },
    }
  },
}
