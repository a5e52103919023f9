/** What a stage found. A step without tests of its own counts as one. */
export interface Outcome {
  passed: number
  failed: number
  skipped?: number
}

/** Where a stage writes; a stage that runs beside another is shown when it has ended. */
export type Write = (text: string) => void

/** One step of `npm test`, bounded in time by itself. */
export interface Stage {
  /** The word for `--only`. */
  name: string
  title: string
  run: (write: Write) => Promise<Outcome>
}

/** Stages that run together, `width` at once. */
export interface StageGroup {
  title: string
  width: number
  stages: readonly Stage[]
}

export const stepOutcome = (isGood: boolean): Outcome =>
  isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
