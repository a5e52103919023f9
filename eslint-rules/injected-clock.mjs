import { isMember, lastName } from './ast.mjs'

/** Time comes from the clock of the context, so that a test can move it and a use case sees one `now`. */
export const injectedClock = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { clock: 'Ask the clock of the context, `ctx.clock`, not the machine.' },
  },
  create(context) {
    return {
      NewExpression(node) {
        if (lastName(node.callee) === 'Date' && node.arguments.length === 0) {
          context.report({ node, messageId: 'clock' })
        }
      },
      CallExpression(node) {
        if (node.callee.type === 'Identifier' && node.callee.name === 'Date') {
          context.report({ node, messageId: 'clock' })
        }
      },
      MemberExpression(node) {
        if (isMember(node, 'Date', 'now')) context.report({ node, messageId: 'clock' })
      },
    }
  },
}
