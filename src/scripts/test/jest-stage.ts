import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { runCommand } from './run-command.ts'
import { withTempDir } from './site-env.ts'
import type { Outcome, Stage } from './stage.ts'

interface JestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  /** Files that failed before their first test. */
  numRuntimeErrorTestSuites: number
}

const readReport = async (file: string): Promise<JestReport | undefined> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JestReport
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Jest's own count; a run that found no test, or failed beside its tests, counts as one failure. */
export const jestOutcome = (report: JestReport | undefined, exitCode: number): Outcome => {
  if (!report) return { passed: 0, failed: 1 }
  const passed = report.numPassedTests
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites
  const skipped = report.numPendingTests + report.numTodoTests
  const isEmpty = passed + failed + skipped === 0
  return { passed, failed: failed === 0 && (exitCode !== 0 || isEmpty) ? 1 : failed, skipped }
}

interface JestRun {
  name: string
  title: string
  limitSeconds: number
  /** More arguments for jest; `--selectProjects <name>` when left out. */
  args?: readonly string[]
  env?: Record<string, string>
}

/** A stage of jest tests: one project of jest.config.js. */
export const jestStage = ({ name, title, limitSeconds, args, env }: JestRun): Stage => ({
  name,
  title,
  run: (place) =>
    withTempDir(async (dir) => {
      const outputFile = path.join(dir, 'report.json')
      const argv = [
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        'node_modules/jest/bin/jest.js',
        '--json',
        `--outputFile=${outputFile}`,
        ...(args ?? ['--selectProjects', name]),
      ]
      const exitCode = await runCommand({ argv, env: env ?? {}, limitSeconds }, place)
      return jestOutcome(await readReport(outputFile), exitCode)
    }),
})
