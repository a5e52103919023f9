export interface CapFacts {
  /** Downloads that the license has. */
  cap: number
  /** Downloads that were delivered whole. */
  used: number
  /** Links that are still good, and downloads that may still be continued. */
  inFlight: number
  /** Downloads that were cut off. */
  cut: { bytesDelivered: number; size: number }[]
}

/**
 * How many more downloads may begin. One that is cut off does not count; but pieces add up: as many bytes as make a
 * whole file are a download, or else a buyer could fetch a file in halves for ever.
 */
export const capRoom = ({ cap, used, inFlight, cut }: CapFacts): number => {
  const pieces = cut.reduce(
    (sum, { bytesDelivered, size }) => sum + (size > 0 ? bytesDelivered / size : 0),
    0,
  )
  // A sum of fractions may fall short of a whole number by a rounding error.
  return cap - used - inFlight - Math.floor(pieces + 1e-9)
}
