export type PerSeat = number | 'unlimited'

interface Facts {
  /** What the license says itself; null where the shop's option counts. */
  activationCap: number | null
  seats: number
}

/** On how many devices a program may be activated at once; null for any number. */
export const activationLimit = ({ activationCap, seats }: Facts, perSeat: PerSeat): number | null => {
  if (activationCap !== null) return activationCap
  return perSeat === 'unlimited' ? null : perSeat * Math.max(1, seats)
}
