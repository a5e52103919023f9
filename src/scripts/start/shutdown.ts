import { signalGroup } from './process-group.ts'
import { runningChildren } from './spawn-node.ts'

/** Under the 5 s that a person waits before closing the window. */
const DEADLINE_MS = 4000

/** Stops what was started, the newest first, and then this process; by force when it takes too long. */
export class Shutdown {
  private readonly steps: { name: string; stop: () => Promise<void> | void }[] = []
  private done: Promise<void> | undefined

  get isUnderWay(): boolean {
    return this.done !== undefined
  }

  add(name: string, stop: () => Promise<void> | void): void {
    this.steps.push({ name, stop })
  }

  run(exitCode: number): Promise<void> {
    this.done ??= this.stopAll(exitCode)
    return this.done
  }

  private async stopAll(exitCode: number): Promise<void> {
    // The embedded database has a guard that ends it when this process is gone.
    setTimeout(() => {
      for (const child of runningChildren()) signalGroup(child, 'SIGKILL')
      process.exit(exitCode || 1)
    }, DEADLINE_MS)
    for (const { name, stop } of this.steps.toReversed()) {
      try {
        // Children of a step that was cut off (a build, a seed) use what is stopped next.
        if (name === 'database') for (const child of runningChildren()) signalGroup(child, 'SIGKILL')
        await stop()
      } catch (error) {
        console.error(`  stopping the ${name} failed:`, error)
      }
    }
    process.exit(exitCode)
  }
}
