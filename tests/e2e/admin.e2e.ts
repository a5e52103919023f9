import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'

import { buy, newEmail, orderNumberOf } from './support/buying.ts'
import { downloadFile } from './support/downloading.ts'
import { enterPanel } from './support/enter-panel.ts'
import { anotherSession } from './support/owner.ts'
import { eventually } from './support/eventually.ts'
import { journey } from './support/journey.ts'
import { nthMailTo } from './support/mailbox.ts'
import { filesForSale, signInStaff } from './support/staff-api.ts'

const slug = 'bandari-display'
const title = 'Bandari Display'

/** What only a machine writes, and what people edit. */
const machineWritten = [
  'orders',
  'provider-events',
  'licenses',
  'downloads',
  'customers',
  'audit-events',
] as const
const edited = ['products', 'offers', 'releases', 'product-files'] as const

/** Of Payload's own lists, and of the trail's, whose entries unfold. */
const rowsOf = (page: Page) => page.locator('.collection-list :is(table tbody tr, li > details)')

journey('the owner signs in and finds every list of the shop filled and free of errors', async (arrive) => {
  const [file] = await filesForSale(await signInStaff(), slug)
  const buyer = await arrive()
  const email = newEmail('listed')
  await buy(buyer.page, slug, email)
  await downloadFile(buyer.page, file!.name)
  await nthMailTo(email, 1)

  const owner = await arrive()
  await enterPanel(owner.page)
  for (const collection of [...edited, ...machineWritten]) {
    await owner.page.goto(`/admin/collections/${collection}`)
    await rowsOf(owner.page).first().waitFor()
  }
  await owner.page.goto(`/admin/collections/orders?search=${encodeURIComponent(email)}`)
  await owner.page.getByText(orderNumberOf(buyer.page)).first().waitFor()
  expect(await rowsOf(owner.page).count()).toBe(1)
  expect(owner.complaints).toEqual([])
})

journey('what a machine writes is read-only in the admin, over REST and over GraphQL', async (arrive) => {
  const staff = await signInStaff()
  const buyer = await arrive()
  await buy(buyer.page, slug, newEmail('read-only'))
  await downloadFile(buyer.page, (await filesForSale(staff, slug))[0]!.name)

  const owner = await arrive()
  await enterPanel(owner.page)
  for (const collection of machineWritten) {
    const [newest] = await staff.find(collection)
    const { id } = newest!
    await owner.page.goto(`/admin/collections/${collection}/${String(id)}`)
    await owner.page.locator('.collection-edit').first().waitFor()
    expect({ collection, saves: await owner.page.locator('#action-save').count() }).toEqual({
      collection,
      saves: 0,
    })
    expect({
      collection,
      open: await owner.page
        .locator('.collection-edit input:enabled:visible:not([readonly]):not(.order-refund input)')
        .count(),
    }).toEqual({ collection, open: 0 })
    const before = JSON.stringify(newest)
    for (const method of ['PATCH', 'DELETE'] as const) {
      const { status } = await staff.ask(method, `/api/${collection}/${String(id)}`, {
        status: 'paid',
        email: 'x@example.com',
      })
      expect({ collection, method, status }).toEqual({ collection, method, status: 403 })
    }
    expect((await staff.ask('POST', `/api/${collection}`, {})).status).toBe(403)
    expect(JSON.stringify((await staff.find(collection, { id }))[0])).toBe(before)
  }
  const [order] = await staff.find('orders')
  const query = `mutation { updateOrder(id: ${String(order!.id)}, data: { status: refunded }) { id } }`
  const { body } = await staff.ask('POST', '/api/graphql', { query })
  expect(body.errors).toBeDefined()
  expect((await staff.find('orders', { id: order!.id }))[0]!.status).toBe(order!.status)
})

journey('staff and buyer in one browser do not disturb each other', async (arrive) => {
  const { page } = await arrive()
  // A session of their own: it ends here, and the others go on in the owner's.
  await enterPanel(page, await anotherSession())
  await buy(page, slug, newEmail('both'))
  const libraryShows = async () => {
    await page.goto('/library')
    await page.getByRole('heading', { level: 2, name: title }).waitFor()
  }
  // Asked by a page: without the headers of a browser the cookie counts for nothing.
  const isStaff = () =>
    page.evaluate(async () => {
      const response = await fetch('/api/users/me')
      return ((await response.json()) as { user: unknown }).user !== null
    })

  await libraryShows()
  expect(await isStaff()).toBe(true)
  await page.goto('/admin/collections/orders')
  await rowsOf(page).first().waitFor()

  // Staff goes, the buyer stays.
  await page.goto('/admin/logout')
  await eventually('signing out', async () => ((await isStaff()) ? null : true))
  await page.goto('/admin')
  await page.waitForURL(/\/admin\/login/)
  await libraryShows()

  // And the other way round.
  await enterPanel(page)
  await page.goto('/library/forget')
  await page.locator('main form button[type=submit]').click()
  await page.waitForURL(/\/library\?left=1$/)
  expect(await page.getByRole('heading', { level: 2, name: title }).count()).toBe(0)
  expect(await isStaff()).toBe(true)
})
