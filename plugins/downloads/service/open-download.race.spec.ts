import { describe, expect, it } from '@jest/globals'
import type { Id } from '../../kernel/id.ts'
import {
  askForLink,
  boot,
  eventually,
  linkOf,
  owned,
  race,
  rest,
  withoutGuard,
} from '../../platform/testing/index.ts'
import type { Caller } from '../../platform/testing/index.ts'

const { payload } = await boot()

const countWhere = async (licenseId: Id, status: string) =>
  (
    await payload.count({
      collection: 'downloads',
      where: { and: [{ license: { equals: licenseId } }, { status: { equals: status } }] },
    })
  ).totalDocs

const usedOf = async (licenseId: Id) =>
  (await payload.findByID({ collection: 'licenses', id: licenseId })).downloadsUsed

const wins = (replies: { status: number }[]) => replies.filter(({ status }) => status === 200).length

describe('25 first uses of one link at once', () => {
  const firstUses = async () => {
    const { owner, licenseId } = await owned(payload)
    const link = await linkOf(payload, owner, licenseId)
    const { errors, values } = await race(25, () => rest(payload, owner)('GET', link))
    expect(errors).toEqual([])
    return { licenseId, values }
  }

  it('open it once; the others are told that it was used', async () => {
    const { licenseId, values } = await firstUses()
    expect(wins(values)).toBe(1)
    expect(values.filter(({ status }) => status === 410)).toHaveLength(24)
    await eventually(async () => (await countWhere(licenseId, 'completed')) === 1)
    expect(await usedOf(licenseId)).toBe(1)
  })

  it('would open it more often without the conditional update', async () => {
    const { values } = await withoutGuard(payload, 'downloads.consume-token', firstUses)
    expect(wins(values)).toBeGreaterThan(1)
  })
})

describe('a license with three downloads', () => {
  /** Asks for a link and uses it at once. */
  const fetchOnce = async (owner: Caller, licenseId: Id) => {
    const body = { licenseId: String(licenseId) }
    const link = await rest(payload, owner)<{ url: string }>('POST', '/api/shop/downloads', { body })
    return link.status === 200 ? rest(payload, owner)('GET', link.json.url) : link
  }

  const fetchAll = async () => {
    const { owner, licenseId } = await owned(payload, { downloadCap: 3 })
    const { errors, values } = await race(12, () => fetchOnce(owner, licenseId))
    expect(errors).toEqual([])
    return { licenseId, values }
  }

  it('gives three files, however many are asked for at once', async () => {
    const { licenseId, values } = await fetchAll()
    expect(wins(values)).toBeGreaterThanOrEqual(1)
    expect(wins(values)).toBeLessThanOrEqual(3)
    await eventually(async () => (await countWhere(licenseId, 'opened')) === 0)
    expect(await usedOf(licenseId)).toBe(wins(values))
  })

  it('would be promised more without the room that a link takes', async () => {
    const { owner, licenseId } = await owned(payload, { downloadCap: 3 })
    const asked = await withoutGuard(payload, 'downloads.cap', () =>
      race(12, () => askForLink(payload, owner, licenseId)),
    )
    expect(asked.values.filter(({ status }) => status === 200).length).toBeGreaterThan(3)
  })
})
