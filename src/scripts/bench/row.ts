/** One line of the report. */
export interface Row {
  what: string
  ours: string
  floor: string
  ratio: string
  goal: string
  /** Null where there is no goal. */
  isMet: boolean | null
  /** How it spread, what was really measured. */
  notes: string[]
}

export const percent = (ratio: number): string => `${(ratio * 100).toFixed(1)} %`

const thousands = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
export const whole = (value: number): string => thousands.format(value)

/** MB and KB are of 1000, as networks and the goals count them. */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
export const kilobytes = (bytes: number): string => `${(bytes / 1e3).toFixed(1)} KB`
export const oneDecimal = (value: number): string => value.toFixed(1)
