import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSite } from '../start/build-site.ts'
import { withTempDir } from './site-env.ts'
import { stepOutcome, type Stage } from './stage.ts'

/**
 * A page never waits for a database at build time: the build runs where there is none. The journeys then start the
 * very site that was built here.
 */
export const buildStage: Stage = {
  name: 'build',
  title: 'next build without a database',
  run: ({ write }) =>
    withTempDir(async (dir) => {
      const log = join(dir, 'build.log')
      try {
        const isNew = await buildSite(process.cwd(), log)
        write(isNew ? 'built\n' : 'These very sources were built before, also without a database.\n')
        return stepOutcome(true)
      } catch (error) {
        if (existsSync(log)) write(readFileSync(log, 'utf8'))
        write(`${error instanceof Error ? error.message : String(error)}\n`)
        return stepOutcome(false)
      }
    }),
}
