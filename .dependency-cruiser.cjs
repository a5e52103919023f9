/**
 * The house: which floor, room and drawer may import which. `npm run boundaries` checks it.
 *
 * kernel ← platform ← rooms (plugins) ← collections, payload.config.ts ← src. A room's drawers see what the table below
 * grants them; neighbours meet through contract.ts only, in the order of boundaries/floors.cjs.
 */

const { drawers } = require('./boundaries/drawers.cjs')
const { floors } = require('./boundaries/floors.cjs')
const { site } = require('./boundaries/site.cjs')

module.exports = {
  forbidden: [...drawers, ...floors, ...site],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:\\.next|\\.duka|dist)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
}
