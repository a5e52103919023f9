/** A document's id: a serial number or a UUID, as the host's database has it. */
export type Id = number | string

/** The id of a relationship, whether it came populated or not. */
export const idOf = (relation: Id | { id: Id }): Id => (typeof relation === 'object' ? relation.id : relation)

export const maybeIdOf = (relation: Id | { id: Id } | null | undefined): Id | null =>
  relation === null || relation === undefined ? null : idOf(relation)

export const sameId = (
  a: Id | { id: Id } | null | undefined,
  b: Id | { id: Id } | null | undefined,
): boolean => {
  const [left, right] = [maybeIdOf(a), maybeIdOf(b)]
  return left !== null && right !== null && String(left) === String(right)
}
