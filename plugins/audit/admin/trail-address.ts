import type { TrailFilter } from '../contract.ts'

const names = ['who', 'what', 'on', 'onId', 'outcome', 'from', 'until'] as const

/** A filter as the end of an address, and the place in the list that it stands at. */
export const trailAddress = (
  filter: TrailFilter,
  place: { after?: string; before?: string } = {},
): string => {
  const said = new URLSearchParams()
  for (const name of names) {
    const value = filter[name]
    if (value !== undefined) said.set(name, value)
  }
  for (const [name, value] of Object.entries(place)) said.set(name, value)
  return `?${said.toString()}`
}
