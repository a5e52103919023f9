import { randomBase32 } from '../../kernel/token.ts'

export const recoveryCodeCount = 10

const length = 10

/** Fifty random bits, in two groups that can be read aloud. */
export const newRecoveryCode = (): string => {
  const code = randomBase32(length)
  return `${code.slice(0, 5)}-${code.slice(5)}`
}

/** What a person typed, as it is hashed; null where it cannot be one. What is read aloud or copied by hand is forgiven. */
export const readRecoveryCode = (typed: string): string | null => {
  const bare = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  return bare.length === length && /^[0-9A-HJKMNP-TV-Z]+$/.test(bare) ? bare : null
}
