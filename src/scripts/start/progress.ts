const isPlain = !process.stdout.isTTY || process.env.NO_COLOR !== undefined

const paint = (code: number) => (text: string) => (isPlain ? text : `\u001b[${code}m${text}\u001b[0m`)
export const bold = paint(1)
export const dim = paint(2)
export const red = paint(31)
export const cyan = paint(36)

const TITLE_WIDTH = 34

export const say = (line = ''): void => {
  process.stdout.write(`${line}\n`)
}

const seconds = (sinceMs: number): string => `${((performance.now() - sinceMs) / 1000).toFixed(1)} s`

/** One line for one step: what it was, and how long it took. `note` may tell more from its answer. */
export const step = async <T>(
  title: string,
  work: () => Promise<T>,
  note?: (answer: T) => string,
): Promise<T> => {
  const began = performance.now()
  // A terminal sees the step while it runs; a log file gets the finished line alone.
  if (!isPlain) process.stdout.write(`  ${title} …\r`)
  const answer = await work()
  say(`  ${title.padEnd(TITLE_WIDTH)} ${dim(note ? `${note(answer)} ` : '')}${dim(seconds(began))}`)
  return answer
}

/** Something that the step in progress tells. */
export const tell = (line: string): void => say(`    ${dim(line)}`)
