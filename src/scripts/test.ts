// `npm test`: every check that a change must pass. `npm test -- --only lint,unit` runs some of them, `--bail` stops after the
// first group of stages with a failure. The last line says `N passed, N failed`.
import { parseArgs } from 'node:util'
import { buildStage } from './test/build-stage.ts'
import { jestStage } from './test/jest-stage.ts'
import { journeyStage } from './test/journey-stage.ts'
import { useQuickFolder } from './test/quick-folder.ts'
import { killRunning } from './test/run-command.ts'
import { runGroups } from './test/run-groups.ts'
import type { StageGroup } from './test/stage.ts'
import { staticStages } from './test/static-stages.ts'

const groups: readonly StageGroup[] = [
  {
    title: 'The sources, and the site on a real database',
    beside: staticStages,
    stages: [
      jestStage({ name: 'unit', title: 'Rules, without a database', limitSeconds: 180 }),
      jestStage({ name: 'tooling', title: 'A planted violation of each rule is refused', limitSeconds: 180 }),
      jestStage({ name: 'int', title: 'The real site on a real database', limitSeconds: 1500 }),
      jestStage({ name: 'race', title: 'Limits under parallel use', limitSeconds: 300 }),
      jestStage({ name: 'canary', title: 'Facts of Payload and Next that we lean on', limitSeconds: 240 }),
      jestStage({ name: 'conformance', title: 'The verbs of the database', limitSeconds: 240 }),
    ],
  },
  {
    title: 'The built shop',
    stages: [buildStage],
  },
  {
    title: 'The built shop at work, and the packed plugins elsewhere',
    stages: [journeyStage],
    beside: [
      jestStage({
        name: 'hosts',
        title: 'The packed plugins in a site that was there before',
        limitSeconds: 2400,
        args: ['--selectProjects', 'hosts', '--testTimeout=1800000', '--runInBand'],
      }),
    ],
  },
]

const { values } = parseArgs({
  options: { only: { type: 'string' }, bail: { type: 'boolean', default: false } },
})
const known = groups.flatMap(({ stages, beside = [] }) => [...stages, ...beside].map(({ name }) => name))
const only = values.only === undefined ? known : values.only.split(',').map((name) => name.trim())
const unknown = only.filter((name) => !known.includes(name))

/** What a database needs to see that nobody is there any more, and to end: its files lie in the folder that goes. */
const FAREWELL_MS = 2500
let isEnding = false

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (isEnding) return
    isEnding = true
    killRunning()
    setTimeout(() => process.exit(130), FAREWELL_MS)
  })
}

if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(', ')}: choose of ${known.join(', ')}.`)
  process.exitCode = 2
} else {
  useQuickFolder()
  process.exitCode = await runGroups(groups, { only: new Set(only), bail: values.bail })
}
