import { bare, findProperty, propertyName } from './ast.mjs'

/**
 * The atomic `updateOne` has sharp edges (an `id` beside `where` ignores the `where`; an unknown field "wins"; NULL + 1
 * stays NULL). They are handled once, in platform/claim.
 */
export const atomicUpdateOnlyInClaim = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { elsewhere: 'Claim through platform/claim: it alone may ask for an atomic update.' },
  },
  create(context) {
    const isAtomic = (argument) => {
      if (argument?.type !== 'ObjectExpression') return false
      const options = findProperty(argument, 'options')?.value
      return options?.type === 'ObjectExpression' && findProperty(options, 'atomic') !== undefined
    }
    return {
      CallExpression(node) {
        const callee = bare(node.callee)
        const name = callee.type === 'MemberExpression' ? propertyName(callee) : callee.name
        if (name === 'updateOne' && isAtomic(node.arguments[0])) {
          context.report({ node, messageId: 'elsewhere' })
        }
      },
      // Options that are built first and passed on by name would hide the flag from the check above.
      'Property[key.name="atomic"][value.value=true]'(node) {
        const call = node.parent.parent?.parent?.parent
        if (call?.type !== 'CallExpression') context.report({ node, messageId: 'elsewhere' })
      },
    }
  },
}
