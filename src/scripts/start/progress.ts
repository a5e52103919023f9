import { Steps } from './steps.ts'

const { stdout } = process
const isPlain = !stdout.isTTY || process.env.NO_COLOR !== undefined

const paint = (code: number) => (text: string) => (isPlain ? text : `\u001b[${code}m${text}\u001b[0m`)
export const bold = paint(1)
export const dim = paint(2)
export const red = paint(31)
export const cyan = paint(36)

const steps = new Steps({
  write: (text) => void stdout.write(text),
  isTerminal: stdout.isTTY && process.env.TERM !== 'dumb',
  width: () => stdout.columns || 80,
  dim,
})

export const say = (line = ''): void => steps.say(line)

/** One line for one step: what it was, and how long it took. `note` may tell more from its answer. */
export const step = <T>(title: string, work: () => Promise<T>, note?: (answer: T) => string): Promise<T> =>
  steps.run(title, work, note)

/** Something that the step in progress tells. */
export const tell = (line: string): void => say(`    ${dim(line)}`)
