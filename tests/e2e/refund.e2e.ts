import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'

import { buy, newEmail, orderIs, orderNumberOf } from './support/buying.ts'
import { enterPanel } from './support/enter-panel.ts'
import { journey } from './support/journey.ts'
import { nthMailTo } from './support/mailbox.ts'
import { signInStaff } from './support/staff-api.ts'
import { text } from './support/texts.ts'

const giveBack = async (page: Page, amount: string): Promise<void> => {
  await page.getByLabel(/^Amount/).fill(amount)
  await page.getByRole('button', { name: 'Refund …' }).click()
  const shownAnew = page.waitForEvent('load')
  await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click()
  await page
    .getByText(/on their way back/)
    .first()
    .waitFor()
  await shownAnew
}

journey(
  'staff give a part back and then the rest: the buyer is told, and the files close',
  async (arrive) => {
    const email = newEmail('refund')
    const buyer = await arrive()
    await buy(buyer.page, 'bandari-display', email)
    const number = orderNumberOf(buyer.page)
    await nthMailTo(email, 1)
    const [order] = await (await signInStaff()).find('orders', { number })

    const { page, complaints } = await arrive()
    await enterPanel(page)
    await page.goto(`/admin/collections/orders/${String(order!.id)}`)
    await page.getByLabel(/^Amount/).fill('99999')
    expect(await page.getByRole('button', { name: 'Refund …' }).isDisabled()).toBe(true)
    await giveBack(page, '1.00')
    const part = await nthMailTo(email, 2)
    expect(part.subject).toBe(`A part of your money is on its way back: order ${number}`)
    await buyer.page.reload()
    await orderIs(buyer.page, 'partiallyRefunded').waitFor()
    const download = buyer.page.getByRole('button', { name: /^Download / })
    expect(await download.count()).toBeGreaterThan(0)

    expect(await page.getByLabel(/^Amount/).inputValue()).toBe('')
    await giveBack(page, '11.00')
    expect((await nthMailTo(email, 3)).subject).toBe(`Your money is on its way back: order ${number}`)
    await download.first().click()
    await buyer.page.getByText(text('en', 'library.refused')).waitFor()
    await buyer.page.reload()
    await orderIs(buyer.page, 'refunded').waitFor()
    expect(await download.count()).toBe(0)
    await page.getByText('Refunded').first().waitFor()
    expect(await page.getByRole('button', { name: 'Refund …' }).count()).toBe(0)
    expect([...complaints, ...buyer.complaints]).toEqual([])
  },
)
