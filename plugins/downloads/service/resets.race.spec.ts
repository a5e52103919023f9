import { describe, expect, it } from '@jest/globals'
import type { Id } from '../../kernel/id.ts'
import * as testing from '../../platform/testing/index.ts'
import type { Caller, Owned } from '../../platform/testing/index.ts'

const { as, boot, buyer, eventually, linkOf, owned, race, rest, withoutGuard } = testing

const { payload } = await boot()
const staff = rest(payload, await as(payload, 'admin'))

/** Somebody who has downloaded as often as they may. */
const usedUp = async (): Promise<Owned> => {
  const sale = await owned(payload)
  for (let done = 1; done <= 3; done += 1) {
    await rest(payload, sale.owner)('GET', await linkOf(payload, sale.owner, sale.licenseId))
    await eventually(
      async () =>
        (await payload.findByID({ collection: 'licenses', id: sale.licenseId })).downloadsUsed === done,
    )
  }
  return sale
}

const ask = ({ licenseId }: Owned, caller: Caller) =>
  rest(payload, caller)<{ resetId: string; code: string }>(
    'POST',
    `/api/shop/licenses/${String(licenseId)}/reset`,
    { body: { reason: 'My disk broke, and the files with it' } },
  )

const decide = (resetId: string, approve: boolean) =>
  staff('POST', `/api/shop/resets/${resetId}`, { body: { approve, note: 'Done' } })

const wins = (replies: { status: number }[]) => replies.filter(({ status }) => status === 200).length

const rowsOf = async (licenseId: Id) =>
  (await payload.count({ collection: 'download-resets', where: { license: { equals: licenseId } } }))
    .totalDocs

describe('sixteen requests of one person at once', () => {
  const askAll = async () => {
    const sale = await usedUp()
    // Each in a browser of its own: one browser's requests queue up at its limit.
    const browsers: Caller[] = []
    for (let made = 0; made < 16; made += 1)
      browsers.push(await buyer(payload, { customerId: sale.customerId }))
    const { errors, values } = await race(16, (index) => ask(sale, browsers[index] ?? {}))
    expect(errors).toEqual([])
    return { rows: await rowsOf(sale.licenseId), values }
  }

  it('are one; the others are told that it waits', async () => {
    const { rows, values } = await askAll()
    expect([rows, wins(values)]).toEqual([1, 1])
    expect(values.filter(({ json }) => json.code === 'RESET_WAITING')).toHaveLength(15)
  })

  it('would be several without the held license and the one place to wait', async () => {
    const { rows } = await withoutGuard(payload, 'downloads.request-reset', askAll)
    expect(rows).toBeGreaterThan(1)
  })
})

describe('ten decisions of one request at once', () => {
  const decideAll = async () => {
    const sale = await usedUp()
    const { json } = await ask(sale, sale.owner)
    const { errors, values } = await race(10, (index) => decide(json.resetId, index % 2 === 0))
    expect(errors).toEqual([])
    return wins(values)
  }

  it('are one', async () => {
    expect(await decideAll()).toBe(1)
  })

  it('would all count without the condition', async () => {
    expect(await withoutGuard(payload, 'downloads.decide-reset', decideAll)).toBeGreaterThan(1)
  })
})
