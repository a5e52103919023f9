import { describe, expect, it } from '@jest/globals'
import { offRooms } from './off-rooms.ts'

const room = (name: string, needs: string[], isDisabled = false) => ({
  name,
  needs,
  provides: [name],
  isDisabled,
})

describe('rooms that are off', () => {
  it('are those that the site disabled, and all that need one of them', () => {
    const rooms = [
      room('library', ['downloads']),
      room('downloads', ['licensing']),
      room('licensing', ['payments']),
      room('payments', ['catalog'], true),
      room('catalog', []),
    ]
    expect(Object.fromEntries(offRooms(rooms))).toEqual({
      payments: 'it is disabled',
      licensing: '"payments" is off',
      downloads: '"licensing" is off',
      library: '"downloads" is off',
    })
  })

  it('are none while every room works, and a port that nobody answers turns none off', () => {
    expect(offRooms([room('library', ['downloads'])]).size).toBe(0)
  })
})
