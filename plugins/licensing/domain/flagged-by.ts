/** Who flagged a license: a rule, or staff. When it is forgiven, since when: rules look at nothing before it. */
export const flaggedByRule = (rule: string): string => `rule:${rule}`

const forgiven = 'forgiven:'

export const flagForgiven = (now: Date): string => `${forgiven}${now.toISOString()}`

/** ISO 8601; null when nothing was ever forgiven, or the license was flagged again since by staff. */
export const forgivenAt = (flaggedBy: string | null): string | null =>
  flaggedBy?.startsWith(forgiven) ? flaggedBy.slice(forgiven.length) : null
