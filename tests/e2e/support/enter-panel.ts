import type { Page } from 'playwright-core'

import { demoOwner } from './owner.ts'
import { sharedShop } from './shared-shop.ts'

/**
 * Goes on in the session of the shop's owner. How one gets such a session is a journey of its own.
 * @param token of another session of theirs, for who ends it
 */
export const enterPanel = async (page: Page, token = demoOwner().token): Promise<void> => {
  const cookie = { name: 'payload-token', value: token, httpOnly: true, sameSite: 'Lax' as const }
  await page.context().addCookies([{ ...cookie, url: sharedShop().url }])
  await page.goto('/admin')
  await page.locator('.dashboard').first().waitFor()
}
