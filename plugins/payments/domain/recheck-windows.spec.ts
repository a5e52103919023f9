import { describe, expect, it } from '@jest/globals'
import { recheckWindows, shortestRecheckSeconds } from './recheck-windows.ts'

const now = new Date('2026-03-01T12:00:00Z')

describe('when the provider is asked again', () => {
  it('leaves no age out and counts none twice', () => {
    const windows = recheckWindows(now)
    expect(windows[0]?.until).toBeNull()
    expect(windows.at(-1)?.after).toBeNull()
    windows.slice(1).forEach((window, index) => {
      expect(window.until).toEqual(windows[index]?.after)
    })
  })

  it('waits ever longer', () => {
    const waits = recheckWindows(now).map((window) => (now.getTime() - window.touchedBefore.getTime()) / 1000)
    expect(waits).toEqual([20, 120, 1200])
    expect(shortestRecheckSeconds).toBe(20)
  })
})
