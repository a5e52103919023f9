import { bare, propertyName } from './ast.mjs'

/** An error that nobody handles, logs or rethrows is a bug report thrown away; a comment does not read it. */
export const noSilentCatch = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { silent: 'This swallows every error: handle the one that is expected and rethrow the rest.' },
  },
  create(context) {
    const isEmptyFunction = (node) =>
      (node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionExpression') &&
      node.body.type === 'BlockStatement' &&
      node.body.body.length === 0
    return {
      CatchClause(node) {
        if (node.body.body.length === 0) context.report({ node, messageId: 'silent' })
      },
      CallExpression(node) {
        const callee = bare(node.callee)
        if (callee.type !== 'MemberExpression' || propertyName(callee) !== 'catch') return
        if (isEmptyFunction(node.arguments[0])) context.report({ node, messageId: 'silent' })
      },
    }
  },
}
