import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'

import { buy, newEmail } from './support/buying.ts'
import { downloadFile } from './support/downloading.ts'
import { enterPanel } from './support/enter-panel.ts'
import { eventually } from './support/eventually.ts'
import { journey } from './support/journey.ts'
import { nthMailTo } from './support/mailbox.ts'
import { filesForSale, signInStaff, type StaffApi } from './support/staff-api.ts'
import { text } from './support/texts.ts'

const slug = 'mawimbi-patterns'
const full = text('en', 'libraryItem.resetTitle')

const openItem = async (page: Page): Promise<void> => {
  await page.goto('/library')
  await page.getByRole('link', { name: text('en', 'libraryItem.open') }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

const useUp = async (page: Page, name: string): Promise<void> => {
  for (let times = 1; times <= 3; times += 1) await downloadFile(page, name)
  // A download counts when its last byte has gone out, a moment after it arrived.
  await eventually('a window that is full', async () => {
    await page.reload()
    return (await page.getByText(full).count()) > 0 ? true : null
  })
}

const askForMore = async (page: Page, reason: string): Promise<void> => {
  await page.getByLabel(text('en', 'libraryItem.resetReason')).fill(reason)
  await page.getByRole('button', { name: text('en', 'libraryItem.resetButton') }).click()
  await page.getByText(text('en', 'libraryItem.resetSent')).waitFor()
}

const answer = async (
  page: Page,
  staff: StaffApi,
  how: 'Approve' | 'Reject',
  note: string,
): Promise<void> => {
  const [waiting] = await staff.find('download-resets', { status: 'pending' })
  await page.goto(`/admin/collections/download-resets/${String(waiting?.id)}`)
  await page.locator('.decide-reset textarea').fill(note)
  await page.getByRole('button', { name: `${how} …` }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click()
  await page.getByText(`${how === 'Approve' ? 'Approved' : 'Rejected'}. They are told by mail.`).waitFor()
  // The page is read anew: there is nothing left to answer.
  await page.getByRole('button', { name: `${how} …` }).waitFor({ state: 'detached' })
}

journey('who has used up the downloads asks for more, is told no with a reason, then yes', async (arrive) => {
  const email = newEmail('again')
  const staff = await signInStaff()
  const [file] = await filesForSale(staff, slug)
  if (!file) throw new Error(`${slug} has no file`)
  const { page, complaints } = await arrive()
  await buy(page, slug, email)
  await nthMailTo(email, 1)
  await openItem(page)
  await useUp(page, file.name)
  await askForMore(page, 'My disk broke, and the files with it')

  const panel = await arrive()
  await enterPanel(panel.page)
  await answer(panel.page, staff, 'Reject', 'Which disk was it?')
  await page.reload()
  await page.getByText(text('en', 'libraryItem.resetNote', { note: 'Which disk was it?' })).waitFor()

  await askForMore(page, 'The one in my studio, I have a new one now')
  await answer(panel.page, staff, 'Approve', 'Pole! Take it again.')
  expect((await nthMailTo(email, 3)).text).toContain('Pole! Take it again.')
  await page.reload()
  expect(await page.getByText(full).count()).toBe(0)
  expect((await downloadFile(page, file.name)).sha256).toBe(file.sha256)
  expect([...complaints, ...panel.complaints]).toEqual([])
})
