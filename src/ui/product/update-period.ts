/** A number of days as people say it. */
export interface Period {
  unit: 'days' | 'months' | 'years'
  count: number
}

/** Whole years and months where the creator meant them. */
export const updatePeriod = (days: number): Period => {
  if (days % 365 === 0) return { unit: 'years', count: days / 365 }
  if (days % 30 === 0) return { unit: 'months', count: days / 30 }
  return { unit: 'days', count: days }
}
