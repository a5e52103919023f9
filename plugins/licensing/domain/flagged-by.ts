/** Who flagged a license: a rule, or staff. */
export const flaggedByRule = (rule: string): string => `rule:${rule}`
