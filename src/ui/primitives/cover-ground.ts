const grounds = [
  'bg-accent text-accent-content',
  'bg-secondary text-secondary-content',
  'bg-neutral text-neutral-content',
  'bg-info text-info-content',
] as const

/** A ground for a product without a picture: the same title always gets the same one. */
export const coverGround = (title: string): string => {
  let sum = 7
  for (const letter of title) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973
  return grounds[sum % grounds.length] ?? grounds[0]
}
