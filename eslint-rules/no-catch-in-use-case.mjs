import { bare, propertyName } from './ast.mjs'

/**
 * Every Payload operation that throws also ends the transaction that it was in: what is written after a caught error
 * commits by itself. So a use case lets errors pass, and the transaction around it rolls back.
 */
export const noCatchInUseCase = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      caught:
        'A use case catches nothing: the transaction is already gone, and later writes would commit alone.',
    },
  },
  create(context) {
    return {
      CatchClause: (node) => context.report({ node, messageId: 'caught' }),
      CallExpression(node) {
        const callee = bare(node.callee)
        if (callee.type !== 'MemberExpression') return
        const handles =
          propertyName(callee) === 'catch' || (propertyName(callee) === 'then' && node.arguments.length > 1)
        const settles = propertyName(callee) === 'allSettled'
        if (handles || settles) context.report({ node, messageId: 'caught' })
      },
    }
  },
}
