import path from 'node:path'

/** `x as unknown as T` silences the compiler where a check at run time, or a better type, is due. */
export const noDoubleAssertion = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      double: 'A cast through `unknown` is a lie to the compiler: parse the value, or type its source.',
    },
  },
  create(context) {
    return {
      TSAsExpression(node) {
        const inner = node.expression
        if (inner.type === 'TSAsExpression' && inner.typeAnnotation.type === 'TSUnknownKeyword') {
          context.report({ node, messageId: 'double' })
        }
      },
    }
  },
}

/** Node, Next, tsx and jest all resolve a relative path with its extension, and only that. */
export const importHasExtension = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { missing: 'Write the extension of a relative import: {{source}}.' },
  },
  create(context) {
    const check = (node) => {
      const source = node.source?.value
      if (typeof source === 'string' && /^\.{1,2}(?:\/|$)/.test(source) && path.extname(source) === '') {
        context.report({ node: node.source, messageId: 'missing', data: { source } })
      }
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    }
  },
}
