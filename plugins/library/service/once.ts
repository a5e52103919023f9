import type { Id } from '../../kernel/id.ts'

/** Asks once per id, however many licenses share it. */
export const once = <T>(ask: (id: Id) => Promise<T>) => {
  const asked = new Map<Id, Promise<T>>()
  return (id: Id): Promise<T> => {
    const answer = asked.get(id) ?? ask(id)
    asked.set(id, answer)
    return answer
  }
}
