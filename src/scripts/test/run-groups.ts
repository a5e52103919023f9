import type { Outcome, Place, Stage, StageGroup, Write } from './stage.ts'

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

const runStage = async (stage: Stage, place: Place): Promise<Finished> => {
  const start = performance.now()
  const attempt = async (): Promise<Outcome> => {
    try {
      return await stage.run(place)
    } catch (error) {
      place.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
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
    const done = await runStage(stage, { write: toTerminal, givesWay: false })
    toTerminal(verdict(done))
    finished.push(done)
  }
  return finished
}

/** Two at once, in the time that others leave, where there are any; what each of them says is shown in one piece when it has ended. */
const runBeside = async (stages: readonly Stage[], givesWay: boolean): Promise<Finished[]> => {
  const waiting = [...stages]
  const finished: Finished[] = []
  const lane = async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) {
      const said: string[] = []
      const done = await runStage(stage, { write: (text) => void said.push(text), givesWay })
      toTerminal(`${heading(stage)}${said.join('')}${verdict(done)}`)
      finished.push(done)
    }
  }
  await Promise.all([lane(), lane()])
  return finished
}

const sum = (finished: readonly Finished[], key: 'failed' | 'passed') =>
  finished.reduce((total, outcome) => total + outcome[key], 0)

/** Runs the chosen stages and prints what they found; answers the exit code of the run. */
export const runGroups = async (groups: readonly StageGroup[], { only, bail }: Choice): Promise<number> => {
  const finished: Finished[] = []
  const isChosen = ({ name }: Stage) => only.has(name)
  for (const { title, stages, beside = [] } of groups) {
    const [mine, others] = [stages.filter(isChosen), beside.filter(isChosen)]
    if (mine.length + others.length === 0) continue
    toTerminal(`\n══ ${title}\n`)
    finished.push(...(await Promise.all([runInTurn(mine), runBeside(others, mine.length > 0)])).flat())
    if (bail && sum(finished, 'failed') > 0) break
  }
  toTerminal(`\n══ Summary\n${finished.map(verdict).join('')}`)
  const failed = sum(finished, 'failed')
  toTerminal(`\n${sum(finished, 'passed')} passed, ${failed} failed\n`)
  return failed === 0 && finished.length > 0 ? 0 : 1
}
