import { runCommand } from './run-command.ts'
import { closedSiteEnv, withTempDir } from './site-env.ts'
import { stepOutcome, type Stage } from './stage.ts'

/** A page never waits for a database at build time: the build runs where there is none. */
export const buildStage: Stage = {
  name: 'build',
  title: 'next build without a database',
  run: (write) =>
    withTempDir(async (dir) => {
      const argv = ['node_modules/next/dist/bin/next', 'build']
      const env = { ...closedSiteEnv(dir), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
      return stepOutcome((await runCommand({ argv, env, limitSeconds: 420 }, write)) === 0)
    }),
}
