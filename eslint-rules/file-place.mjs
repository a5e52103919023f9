import path from 'node:path'

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const VAGUE = /^(?:common|misc|shared|types)$|(?:^|-)(?:helpers?|managers?|utils?)$/
const ROOM = /^plugins\/(?!exports\/|kernel\/|platform\/)[^/]+\/(.+)$/
const DRAWERS = new Set(['adapters', 'admin', 'domain', 'edge', 'schema', 'service'])
const WIRING = /^(?:index|options|contract)(?:\.[a-z]+)*\.tsx?$/

/** A file is named, in kebab-case, for the one thing that it exports, and lies in a drawer of the house. */
export const filePlace = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      kebab: 'Name the file in kebab-case: {{name}}.',
      vague: 'Name the file for the one thing that it exports, not {{name}}.',
      drawer:
        'A plugin has index, options, contract and the drawers {{drawers}}: {{name}} lies in none of them.',
    },
  },
  create(context) {
    const place = path.relative(context.cwd, context.filename).split(path.sep).join('/')
    const name = path.basename(place)
    const words = name.replace(/^\./, '').split('.').slice(0, -1)
    return {
      Program(node) {
        if (!words.every((word) => KEBAB.test(word))) {
          context.report({ node, messageId: 'kebab', data: { name } })
        }
        if (words[0] !== undefined && VAGUE.test(words[0])) {
          context.report({ node, messageId: 'vague', data: { name } })
        }
        const inside = ROOM.exec(place)?.[1]
        if (inside !== undefined && !WIRING.test(inside) && !DRAWERS.has(inside.split('/')[0])) {
          context.report({ node, messageId: 'drawer', data: { name, drawers: [...DRAWERS].join(', ') } })
        }
      },
    }
  },
}
