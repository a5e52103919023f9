import type { SanitizedCollectionConfig, Where } from 'payload'

/** Fields by which the users of a site may be known; each site has some of them. */
const knownBy = ['name', 'username', 'email']

/** Users whose name or address has this in it, as alternatives; none where the collection has no such field. */
export const usersCalled = (
  { flattenedFields }: Pick<SanitizedCollectionConfig, 'flattenedFields'>,
  text: string,
): Where[] =>
  knownBy.flatMap((name) =>
    flattenedFields.some((field) => field.name === name) ? [{ [name]: { like: text } }] : [],
  )
