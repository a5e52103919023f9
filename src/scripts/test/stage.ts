/** What a stage found. A step without tests of its own counts as one. */
export interface Outcome {
  passed: number
  failed: number
  skipped?: number
}

/** Where a stage writes; a stage that runs beside another is shown when it has ended. */
export type Write = (text: string) => void

export interface Place {
  write: Write
  /** Whether it has only the processor time that others leave. */
  givesWay: boolean
}

/** One step of `npm test`, bounded in time by itself. */
export interface Stage {
  /** The word for `--only`. */
  name: string
  title: string
  run: (place: Place) => Promise<Outcome>
}

/** Stages that run one after the other, and those for which they leave time: two of these at once. */
export interface StageGroup {
  title: string
  stages: readonly Stage[]
  beside?: readonly Stage[]
}

export const stepOutcome = (isGood: boolean): Outcome =>
  isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
