/** Of a room, what decides whether it can work. */
interface Standing {
  name: string
  /** Names of the ports that it asks. */
  needs: readonly string[]
  /** Names of the ports that it answers. */
  provides: readonly string[]
  isDisabled: boolean
}

/**
 * Rooms that keep their tables and do nothing: those that the site disabled, and those that cannot work without one.
 * A port that nobody answers at all is not judged here: that is a fault of the config.
 * @returns room → why it is off, as an end of a sentence
 */
export const offRooms = (rooms: readonly Standing[]): Map<string, string> => {
  const off = new Map(
    rooms.filter(({ isDisabled }) => isDisabled).map(({ name }) => [name, 'it is disabled']),
  )
  const providerOf = (port: string) => rooms.find(({ provides }) => provides.includes(port))?.name
  const missingOf = ({ needs }: Standing) =>
    needs.map(providerOf).find((name) => name !== undefined && off.has(name))
  for (let isSettled = false; !isSettled;) {
    isSettled = true
    for (const room of rooms) {
      const missing = off.has(room.name) ? undefined : missingOf(room)
      if (missing === undefined) continue
      off.set(room.name, `"${missing}" is off`)
      isSettled = false
    }
  }
  return off
}
