/** Seconds to wait before each further try of a delivery; after the last one it is a dead letter. */
const waits = [1, 3, 10, 30, 120, 600, 3600, 3600, 3600, 21_600, 21_600] as const

/** @returns seconds until the next try, or null when there is none. */
export const waitAfter = (attempts: number): number | null => waits[attempts - 1] ?? null

export const longestWaitSeconds = Math.max(...waits)
