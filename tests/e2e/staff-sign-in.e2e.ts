import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect } from '@jest/globals'
import type { BrowserContextOptions } from 'playwright-core'
import { enrolmentTexts } from '../../plugins/admin-security/admin/enrolment-texts.ts'
import { securityTexts } from '../../plugins/admin-security/admin/security-texts.ts'
import { signInTexts } from '../../plugins/admin-security/admin/sign-in-texts.ts'
import { authenticatorOf, type Authenticator } from './support/authenticator.ts'
import { desktop, journey, phone, type Arrive } from './support/journey.ts'
import { lookAt } from './support/look-at.ts'
import {
  confirmCode,
  refusal,
  shownRecoveryCodes,
  shownSecret,
  signOut,
  typeSignIn,
  untilInPanel,
} from './support/staff-forms.ts'
import { openUnownedShop, type UnownedShop } from './support/unowned-shop.ts'

const name = 'Amina Juma'

/** What of a page is ours; around it are Payload's own parts. */
const ownForm = '.duka-enter'
const ownDesk = '.gutter section[aria-label]'

let shop: UnownedShop
let app: Authenticator
let recoveryCodes: string[] = []

beforeAll(async () => {
  shop = await openUnownedShop()
}, 600_000)

afterAll(() => shop.close())

const at = (arrive: Arrive, options: BrowserContextOptions = desktop) =>
  arrive({ ...options, baseURL: shop.url })

journey('the first owner comes by the printed link, with an authenticator of their own', async (arrive) => {
  const { page, complaints } = await at(arrive)
  const { codes, naming, scan } = enrolmentTexts.en
  await page.goto('/admin')
  await page.getByText('npm run owner').waitFor()
  await lookAt(page, 'staff-no-link', ownForm)

  await page.goto(shop.setUpLink)
  await page.getByLabel(naming.name).waitFor()
  // The link has left the address: who reads the page anew opens it once more.
  await page.reload()
  await page.getByText('npm run owner').waitFor()
  await page.goto(shop.setUpLink)
  await page.getByLabel(naming.name).fill(name)
  expect(page.url()).not.toContain('#')
  await page.getByLabel(naming.email).fill('amina@example.com')
  await lookAt(page, 'staff-naming', ownForm)
  await page.getByRole('button', { name: naming.next }).click()

  await page.getByRole('img', { name: scan.picture }).waitFor()
  await lookAt(page, 'staff-scan', ownForm)
  app = authenticatorOf(await shownSecret(page))
  await confirmCode(page, '000000')
  await refusal(page)
  const used = app.code()
  await confirmCode(page, used)

  const open = page.getByRole('button', { name: codes.open })
  await open.waitFor()
  recoveryCodes = await shownRecoveryCodes(page)
  expect(new Set(recoveryCodes).size).toBe(10)
  expect(await open.isDisabled()).toBe(true)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: codes.download }).click(),
  ])
  const kept = readFileSync(await file.path(), 'utf8')
  for (const code of recoveryCodes) expect(kept).toContain(code)
  await lookAt(page, 'staff-recovery-codes', ownForm)
  await page.getByLabel(codes.kept).check()
  await open.click()
  await untilInPanel(page)
  expect(complaints.filter((each) => !each.includes('staff/enrolment/confirm'))).toEqual([])

  await signOut(page)
  await typeSignIn(page, { name, code: used })
  await refusal(page)
})

journey('a code opens once, and neither a wrong nor an old one does', async (arrive) => {
  const { page } = await at(arrive)
  await page.goto('/admin/collections/orders')
  await page.waitForURL(/\/admin\/login\?redirect=/)
  await lookAt(page, 'staff-sign-in', ownForm)
  await typeSignIn(page, { name, code: app.codeAway(100) })
  const said = await refusal(page)
  // The code is gone, and the next one can be typed at once.
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name)).toBe('code')
  await typeSignIn(page, { name, code: app.codeAway(-10) })
  expect(await refusal(page)).toBe(said)
  await typeSignIn(page, { name: 'amina@example.com', code: await app.freshCode() })
  await page.waitForURL(/\/admin\/collections\/orders/)
})

journey(
  'on a phone in Swahili a recovery code opens once; a session that is ended is over',
  async (arrive) => {
    const handset = await at(arrive, { ...phone, locale: 'sw-KE' })
    const { page } = handset
    const [code = ''] = recoveryCodes
    await page.goto('/admin')
    await page.getByRole('button', { name: signInTexts.sw.enter }).waitFor()
    await lookAt(page, 'staff-sign-in-phone', ownForm)
    await typeSignIn(page, { name, code, language: 'sw' })
    await untilInPanel(page)

    const desk = await at(arrive)
    await desk.page.goto('/admin/security')
    await desk.page.waitForURL(/\/admin\/login\?redirect=/)
    await typeSignIn(desk.page, { name, code })
    await refusal(desk.page)
    await typeSignIn(desk.page, { name, code: await app.freshCode() })
    await desk.page.waitForURL(/\/admin\/security/)
    const { endOthers } = securityTexts.en.devices
    await desk.page.getByRole('button', { name: endOthers.act }).click()
    await desk.page.getByRole('dialog').getByRole('button', { name: endOthers.act }).click()
    await desk.page.getByText(endOthers.done).waitFor()
    await lookAt(desk.page, 'staff-security', ownDesk)

    await page.goto('/admin')
    await page.waitForURL(/\/admin\/login/)
  },
)

journey('a set-up link is good for nothing once the shop has an owner', async (arrive) => {
  const { page } = await at(arrive)
  const token = shop.setUpLink.split('#')[1] ?? ''
  await page.goto(`/admin/join#${token}`)
  await page.getByRole('heading', { name: enrolmentTexts.en.over.heading }).waitFor()
})
