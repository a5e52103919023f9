import { expect } from '@jest/globals'

import { buy, newEmail } from './support/buying.ts'
import { eventually } from './support/eventually.ts'
import { journey } from './support/journey.ts'
import { signInStaff } from './support/staff-api.ts'

/** Where it is another day than in UTC at this time: 14 hours ahead, or 11 behind. */
const elsewhere = (iso: string): string =>
  new Date(iso).getUTCHours() >= 10 ? 'Pacific/Kiritimati' : 'Pacific/Pago_Pago'

const dayIn = (timeZone: string, iso: string): string =>
  new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone }).format(new Date(iso))

journey('the days on a page are days of the shop, as in its mails', async (arrive) => {
  const staff = await signInStaff()
  const settings = '/api/globals/shop-settings?depth=0'
  const { timeZone } = (await staff.ask('GET', settings)).body as { timeZone: string }
  const { page } = await arrive()
  await buy(page, 'bandari-display', newEmail('days'))
  const day = page.locator('main time').first()
  const iso = (await day.getAttribute('datetime')) ?? ''
  expect(await day.innerText()).toBe(dayIn(timeZone, iso))
  const away = elsewhere(iso)
  expect(dayIn(away, iso)).not.toBe(dayIn('UTC', iso))
  try {
    expect((await staff.ask('POST', settings, { timeZone: away })).status).toBe(200)
    await eventually('day of another place', async () => {
      await page.reload()
      return (await day.innerText()) === dayIn(away, iso) || null
    })
  } finally {
    expect((await staff.ask('POST', settings, { timeZone })).status).toBe(200)
  }
})
