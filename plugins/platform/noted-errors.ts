/** Refusals that the trail has already: whoever threw them knew more of what was tried than who catches them at the door. */
const noted = new WeakSet()

export const markNoted = <E extends Error>(error: E): E => {
  noted.add(error)
  return error
}

export const isNoted = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && noted.has(error)
