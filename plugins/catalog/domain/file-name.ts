import { slugify } from '../../kernel/slug.ts'

/** Control characters and path separators never belong in a name that reaches a header or a disk. */
export const displayNameOf = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/[\p{Cc}/\\]/gu, '_')
    .trim()
    .slice(0, 200)

/** Letters and digits after the last dot, for people who look into the storage. */
const extensionOf = (name: string): string => /\.[a-z0-9]{1,10}$/.exec(name.toLowerCase())?.[0] ?? ''

/**
 * The name of a file in the storage: ours, with a trace of the creator's, so that people know it again.
 * @param random makes it unlike every other name; nobody can guess it.
 */
export const storedNameOf = (displayName: string, random: string): string => {
  const extension = extensionOf(displayName)
  const stem = displayName.slice(0, displayName.length - extension.length)
  return `${slugify(stem).slice(0, 60).replace(/-+$/, '') || 'file'}-${random.toLowerCase()}${extension}`
}
