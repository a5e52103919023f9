import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'

/** A folder for pictures of all pages, for whoever wants to look. Without one none are taken: each costs half a second. */
const picturesDir = process.env.DUKA_PICTURES

export const takePicture = async (page: Page, name: string): Promise<void> => {
  if (!picturesDir) return
  mkdirSync(picturesDir, { recursive: true })
  await page.screenshot({ path: path.join(picturesDir, `${name}.png`), fullPage: true })
}

/**
 * For a page that only this journey gets to see: a picture of it, and no fault in its markup or its width.
 * @param part selector of what is ours, where the rest of the page is Payload's
 */
export const lookAt = async (page: Page, name: string, part?: string): Promise<void> => {
  await takePicture(page, name)
  const axe = new AxeBuilder({ page })
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([])
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(tooWide).toBeLessThanOrEqual(0)
}
