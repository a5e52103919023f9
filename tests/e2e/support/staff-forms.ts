import type { Page } from 'playwright-core'
import { enrolmentTexts } from '../../../plugins/admin-security/admin/enrolment-texts.ts'
import { signInTexts } from '../../../plugins/admin-security/admin/sign-in-texts.ts'
import type { Language } from './texts.ts'

export interface SigningIn {
  name: string
  code: string
  language?: Language
}

/** Types a name and a code into the sign-in, and sends them by Enter. */
export const typeSignIn = async (page: Page, { name, code, language = 'en' }: SigningIn): Promise<void> => {
  const texts = signInTexts[language]
  await page.getByLabel(texts.name).fill(name)
  const field = page.getByLabel(texts.code, { exact: false }).first()
  await field.fill(code)
  await field.press('Enter')
}

/** The shop's refusal, once it stands there. */
export const refusal = async (page: Page): Promise<string> => {
  const alert = page.locator('form [role=alert]', { hasText: /\S/ })
  await alert.waitFor()
  return (await alert.textContent()) ?? ''
}

export const untilInPanel = async (page: Page): Promise<void> => {
  await page.waitForURL((url) => url.pathname === '/admin')
  await page.locator('.dashboard').first().waitFor()
}

export const signOut = async (page: Page): Promise<void> => {
  await page.goto('/admin/logout')
  await page.waitForURL(/\/admin\/login/)
  await page.getByLabel(signInTexts.en.name).waitFor()
}

/** The key under the QR code, as somebody types it who can scan nothing. */
export const shownSecret = async (page: Page): Promise<string> =>
  (await page.locator('.duka-scan code').textContent()) ?? ''

export const confirmCode = async (page: Page, code: string): Promise<void> => {
  const field = page.getByLabel(enrolmentTexts.en.scan.code)
  await field.fill(code)
  await field.press('Enter')
}

export const shownRecoveryCodes = (page: Page): Promise<string[]> =>
  page.locator('.duka-codes li').allTextContents()
