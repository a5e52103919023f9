/** Where the progress of a start is shown. */
export interface Screen {
  write: (text: string) => void
  /** Whether a line can be written over: a pipe or a file cannot. */
  isTerminal: boolean
  /** Columns of the terminal. */
  width: () => number
  dim: (text: string) => string
}

const TITLE_WIDTH = 34
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const FRAME_MS = 100
/** Without a terminal: often enough that nobody takes a build for a hang, seldom enough for a log. */
const REMINDER_MS = 15_000
const ERASE_LINE = '\r\u001b[K'

/** Lines of finished steps, and one that moves while a step is under way. */
export class Steps {
  private running: { title: string; began: number } | undefined
  private frame = 0

  constructor(
    private readonly screen: Screen,
    private readonly tickMs = screen.isTerminal ? FRAME_MS : REMINDER_MS,
  ) {}

  say(line = ''): void {
    const { isTerminal, write } = this.screen
    if (!this.running || !isTerminal) {
      write(`${line}\n`)
      return
    }
    write(`${ERASE_LINE}${line}\n`)
    this.draw()
  }

  /** One line for one step: what it was, and how long it took. `note` may tell more from its answer. */
  async run<T>(title: string, work: () => Promise<T>, note?: (answer: T) => string): Promise<T> {
    const began = performance.now()
    this.running = { title, began }
    this.draw()
    const ticker = setInterval(() => this.tick(), this.tickMs)
    try {
      const answer = await work()
      this.settle(ticker)
      const aside = `${note ? `${note(answer)} ` : ''}${secondsSince(began).toFixed(1)} s`
      this.say(`  ${title.padEnd(TITLE_WIDTH)} ${this.screen.dim(aside)}`)
      return answer
    } finally {
      this.settle(ticker)
    }
  }

  private settle(ticker: NodeJS.Timeout): void {
    clearInterval(ticker)
    if (this.running && this.screen.isTerminal) this.screen.write(ERASE_LINE)
    this.running = undefined
  }

  private tick(): void {
    if (!this.running) return
    if (this.screen.isTerminal) this.draw()
    else {
      const { title, began } = this.running
      this.screen.write(`  ${title} … ${secondsSince(began).toFixed(0)} s so far\n`)
    }
  }

  private draw(): void {
    if (!this.running || !this.screen.isTerminal) return
    const { title, began } = this.running
    this.frame = (this.frame + 1) % FRAMES.length
    const line = `  ${title.padEnd(TITLE_WIDTH)} ${FRAMES[this.frame] ?? ''} ${secondsSince(began).toFixed(0)} s`
    // A line that wraps could not be written over.
    this.screen.write(`\r${line.slice(0, this.screen.width() - 1)}`)
  }
}

const secondsSince = (began: number): number => (performance.now() - began) / 1000
