import type { Id } from './id.ts'

/** Names a user of an auth collection in our own tables: `<collection>:<id>`. */
export const personOf = (userCollection: string, userId: Id): string => `${userCollection}:${String(userId)}`

/** The two halves of a `person`. A slug has no colon, an id may have one. */
export const userOf = (person: string): { userCollection: string; userId: string } => {
  const [userCollection = '', ...rest] = person.split(':')
  return { userCollection, userId: rest.join(':') }
}
