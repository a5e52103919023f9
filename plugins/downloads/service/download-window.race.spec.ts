import { describe, expect, it } from '@jest/globals'
import type { Id } from '../../kernel/id.ts'
import {
  askForLink,
  boot,
  eventually,
  owned,
  race,
  rest,
  withoutGuard,
} from '../../platform/testing/index.ts'

const { payload } = await boot()

const countWhere = async (licenseId: Id, status: string) =>
  (
    await payload.count({
      collection: 'downloads',
      where: { and: [{ license: { equals: licenseId } }, { status: { equals: status } }] },
    })
  ).totalDocs

const settled = (licenseId: Id) => eventually(async () => (await countWhere(licenseId, 'opened')) === 0)

describe('a license with three downloads in fourteen days', () => {
  /** Asks for so many links at once, then uses all that were made at once. */
  const fetchAll = async (count: number) => {
    const { owner, licenseId } = await owned(payload)
    const asked = await race(count, () => askForLink(payload, owner, licenseId))
    const links = asked.values.flatMap(({ status, json }) => (status === 200 ? [json.url] : []))
    const used = await race(links.length, (index) => rest(payload, owner)('GET', links[index] ?? ''))
    expect([...asked.errors, ...used.errors]).toEqual([])
    await settled(licenseId)
    return { owner, licenseId, delivered: await countWhere(licenseId, 'completed') }
  }

  it('delivers three of a hundred that are asked for at once, and the next waits', async () => {
    const { owner, licenseId, delivered } = await fetchAll(100)
    expect(delivered).toBeGreaterThanOrEqual(1)
    expect(delivered).toBeLessThanOrEqual(3)
    expect((await askForLink(payload, owner, licenseId)).status).toBeGreaterThan(200)
  })

  it('would deliver more without the room that a link takes', async () => {
    const { delivered } = await withoutGuard(payload, 'downloads.window', () => fetchAll(20))
    expect(delivered).toBeGreaterThan(3)
  })

  it('delivers three when twenty ask and download side by side', async () => {
    const { owner, licenseId } = await owned(payload)
    const { errors } = await race(20, async () => {
      const link = await askForLink(payload, owner, licenseId)
      if (link.status === 200) await rest(payload, owner)('GET', link.json.url)
    })
    expect(errors).toEqual([])
    await settled(licenseId)
    expect(await countWhere(licenseId, 'completed')).toBeLessThanOrEqual(3)
  })
})
