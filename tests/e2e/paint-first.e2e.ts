import { expect } from '@jest/globals'

import { eventually } from './support/eventually.ts'
import { journey, phone } from './support/journey.ts'

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

/** React leaves its marks on what it has taken over. */
const isAlive = (): boolean =>
  Object.keys(document.querySelector('main form') ?? {}).some((key) => key.startsWith('__react'))

for (const path of ['/products/kujaa-wallpapers', '/sw/library']) {
  journey(`a page is on the screen before its scripts are asked for: ${path}`, async (arrive) => {
    const { page, complaints } = await arrive(phone)
    await page.goto(path)
    await eventually('React in the page', async () => ((await page.evaluate(isAlive)) ? true : null))
    const { paintedAt, scriptsFrom, kept } = await page.evaluate(look)
    expect(scriptsFrom).toBeGreaterThanOrEqual(paintedAt)
    expect(kept).toBe(0)
    expect(complaints).toEqual([])
  })
}
