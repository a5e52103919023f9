import { runCommand } from './run-command.ts'
import { closedSiteEnv, withTempDir } from './site-env.ts'
import { stepOutcome, type Stage } from './stage.ts'

/** Beside other stages they have little time: as long as all of those may take. */
const LIMIT_SECONDS = 2400

const tool = (name: string, title: string, ...argvs: (readonly string[])[]): Stage => ({
  name,
  title,
  run: async (place) => {
    for (const argv of argvs) {
      if ((await runCommand({ argv, limitSeconds: LIMIT_SECONDS }, place)) !== 0) return stepOutcome(false)
    }
    return stepOutcome(true)
  },
})

/** A script of ours that composes the site's config, and may reach nothing with it. */
const configScript = (name: string, title: string, script: string): Stage => ({
  name,
  title,
  run: (place) =>
    withTempDir(async (dir) => {
      const argv = ['src/scripts/run.mjs', script]
      const env = { ...closedSiteEnv(dir), DRIFT_DIR: dir }
      return stepOutcome((await runCommand({ argv, env, limitSeconds: LIMIT_SECONDS }, place)) === 0)
    }),
})

/** What is read and not run. */
export const staticStages: readonly Stage[] = [
  tool('lint', 'ESLint: the laws of the house', [
    'node_modules/eslint/bin/eslint.js',
    '.',
    '--max-warnings=0',
  ]),
  tool(
    'types',
    'TypeScript',
    // Writes the types of the routes, which the compiler reads.
    ['node_modules/next/dist/bin/next', 'typegen'],
    ['node_modules/typescript/bin/tsc', '--noEmit'],
  ),
  tool('format', 'Prettier', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']),
  tool('boundaries', 'dependency-cruiser: who imports whom', ['src/scripts/run.mjs', 'test/boundaries.ts']),
  tool('deadcode', 'knip: nothing unused', ['node_modules/knip/bin/knip.js', '--no-progress']),
  configScript('migrations', 'Migrations say what the config says', 'test/migration-drift.ts'),
  configScript('generated', 'Generated files are fresh', 'test/generated-drift.ts'),
]
