import { expect } from '@jest/globals'

import { journey, phone } from './support/journey.ts'
import { takenOver } from './support/taken-over.ts'

interface Seen {
  paintedAt: number
  scriptsFrom: number
  kept: number
}

const look = (): Seen => {
  const scripts = performance
    .getEntriesByType('resource')
    .filter((entry) => entry.name.includes('/_next/static/') && entry.name.endsWith('.js'))
  return {
    paintedAt: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    scriptsFrom: Math.min(...scripts.map((entry) => entry.startTime)),
    kept: document.querySelectorAll('script[type="text/later"]').length,
  }
}

for (const path of ['/products/kujaa-wallpapers', '/sw/library']) {
  journey(`a page is on the screen before its scripts are asked for: ${path}`, async (arrive) => {
    const { page, complaints } = await arrive(phone)
    await page.goto(path)
    await takenOver(page)
    const { paintedAt, scriptsFrom, kept } = await page.evaluate(look)
    expect(scriptsFrom).toBeGreaterThanOrEqual(paintedAt)
    expect(kept).toBe(0)
    expect(complaints).toEqual([])
  })
}
