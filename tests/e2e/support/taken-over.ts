import type { Page } from 'playwright-core'

import { eventually } from './eventually.ts'

/** React leaves its marks on what it has taken over. */
const isTakenOver = (): boolean =>
  Object.keys(document.querySelector('main form') ?? {}).some((key) => key.startsWith('__react'))

/** A sign of a person, which scripts wait for; then waits until they answer for the first form of a page. */
export const takenOver = async (page: Page): Promise<void> => {
  await page.mouse.move(5, 5)
  await eventually('React in the page', async () => ((await page.evaluate(isTakenOver)) ? true : null))
}
