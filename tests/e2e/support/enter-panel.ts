import type { Page } from 'playwright-core'

import { demoOwner } from './staff-api.ts'

/** Signs the demo shop's owner in, as a person does. */
export const enterPanel = async (page: Page): Promise<void> => {
  const { email, password } = demoOwner()
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.locator('form button[type=submit]').click()
  await page.waitForURL((url) => url.pathname === '/admin')
  await page.locator('.dashboard').first().waitFor()
}
