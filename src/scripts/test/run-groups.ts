import type { Outcome, Stage, StageGroup, Write } from './stage.ts'

interface Choice {
  only: ReadonlySet<string>
  /** Whether to stop after a group with a failure. */
  bail: boolean
}

interface Finished extends Outcome {
  stage: Stage
  seconds: number
}

const toTerminal: Write = (text) => void process.stdout.write(text)

const heading = ({ name, title }: Stage) => `\n── ${name}: ${title}\n`

const verdict = ({ stage, passed, failed, skipped = 0, seconds }: Finished) => {
  const mark = failed === 0 ? '✓' : '✗'
  const aside = skipped > 0 ? `, ${skipped} skipped` : ''
  return `${mark} ${stage.name}: ${passed} passed, ${failed} failed${aside} (${seconds.toFixed(1)} s)\n`
}

const runStage = async (stage: Stage, write: Write): Promise<Finished> => {
  const start = performance.now()
  const attempt = async (): Promise<Outcome> => {
    try {
      return await stage.run(write)
    } catch (error) {
      write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
      return { passed: 0, failed: 1 }
    }
  }
  const outcome = await attempt()
  return { stage, ...outcome, seconds: (performance.now() - start) / 1000 }
}

/** One after another, as they speak. */
const runInTurn = async (stages: readonly Stage[]): Promise<Finished[]> => {
  const finished: Finished[] = []
  for (const stage of stages) {
    toTerminal(heading(stage))
    const done = await runStage(stage, toTerminal)
    toTerminal(verdict(done))
    finished.push(done)
  }
  return finished
}

/** Several at once; what each of them says is shown in one piece when it has ended. */
const runTogether = async (stages: readonly Stage[], width: number): Promise<Finished[]> => {
  const waiting = [...stages]
  const finished: Finished[] = []
  const lane = async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) {
      const said: string[] = []
      const done = await runStage(stage, (text) => void said.push(text))
      toTerminal(`${heading(stage)}${said.join('')}${verdict(done)}`)
      finished.push(done)
    }
  }
  await Promise.all(Array.from({ length: width }, lane))
  return finished
}

const sum = (finished: readonly Finished[], key: 'failed' | 'passed') =>
  finished.reduce((total, outcome) => total + outcome[key], 0)

/** Runs the chosen stages and prints what they found; answers the exit code of the run. */
export const runGroups = async (groups: readonly StageGroup[], { only, bail }: Choice): Promise<number> => {
  const finished: Finished[] = []
  for (const { title, width, stages } of groups) {
    const chosen = stages.filter(({ name }) => only.has(name))
    if (chosen.length === 0) continue
    toTerminal(`\n══ ${title}\n`)
    finished.push(...(await (width > 1 ? runTogether(chosen, width) : runInTurn(chosen))))
    if (bail && sum(finished, 'failed') > 0) break
  }
  toTerminal(`\n══ Summary\n${finished.map(verdict).join('')}`)
  const failed = sum(finished, 'failed')
  toTerminal(`\n${sum(finished, 'passed')} passed, ${failed} failed\n`)
  return failed === 0 && finished.length > 0 ? 0 : 1
}
