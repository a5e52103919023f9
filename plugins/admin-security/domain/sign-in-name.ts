/** A name as it is compared: however it was typed, it is one name. */
export const signInNameOf = (typed: string): string =>
  typed.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
