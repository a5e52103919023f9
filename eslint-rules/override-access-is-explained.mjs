import { findProperty } from './ast.mjs'
import { payloadCall } from './payload-call.mjs'

const REASON = /^\s*overrideAccess: \S.{5,}/

/** The Local API skips access rules unless told otherwise, and what a page shows is seen by strangers. */
export const overrideAccessIsExplained = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      missing:
        'Call payload.{{method}} with `overrideAccess: false`, or say why not directly above: `// overrideAccess: reason`.',
    },
  },
  create(context) {
    const { sourceCode } = context
    const reasonLines = new Set(
      sourceCode
        .getAllComments()
        .filter((comment) => REASON.test(comment.value))
        .map((comment) => lineOfLastComment(comment, sourceCode)),
    )
    return {
      CallExpression(node) {
        const call = payloadCall(node, sourceCode.parserServices)
        if (!call || call.kind === 'jobs') return
        const [argument] = node.arguments
        const flag =
          call.kind === 'local' && argument?.type === 'ObjectExpression'
            ? findProperty(argument, 'overrideAccess')
            : undefined
        if (flag?.value.type === 'Literal' && flag.value.value === false) return
        const lines = [node, statementOf(node), flag].filter(Boolean).map((place) => place.loc.start.line)
        if (lines.some((line) => reasonLines.has(line - 1))) return
        context.report({ node, messageId: 'missing', data: { method: call.method } })
      },
    }
  },
}

/** A reason may run on over several `//` lines: the last of them is what stands above the call. */
function lineOfLastComment(comment, sourceCode) {
  let last = comment
  for (;;) {
    const next = sourceCode.getTokenAfter(last, { includeComments: true })
    if (next?.type !== 'Line' || next.loc.start.line !== last.loc.end.line + 1) return last.loc.end.line
    last = next
  }
}

function statementOf(node) {
  let current = node
  while (current.parent && !/Statement$|Declaration$|^Property$|^ArrowFunction/.test(current.type)) {
    current = current.parent
  }
  return current
}
