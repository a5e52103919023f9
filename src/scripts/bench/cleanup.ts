/** What was started or made, ended the newest first: also after a failure, and on Ctrl-C. */
export class Cleanup {
  private readonly steps: { name: string; undo: () => Promise<void> | void }[] = []
  private done: Promise<void> | undefined

  get isUnderWay(): boolean {
    return this.done !== undefined
  }

  add(name: string, undo: () => Promise<void> | void): void {
    this.steps.push({ name, undo })
  }

  /** Never rejects: what cannot be ended is told, and the rest is ended all the same. */
  run(): Promise<void> {
    this.done ??= this.undoAll()
    return this.done
  }

  private async undoAll(): Promise<void> {
    for (const { name, undo } of this.steps.toReversed()) {
      try {
        await undo()
      } catch (error) {
        console.error(`  ending the ${name} failed:`, error)
      }
    }
  }
}
