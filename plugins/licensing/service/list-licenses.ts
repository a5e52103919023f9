import type { Where } from 'payload'
import { idOf, sameId, type Id } from '../../kernel/id.ts'
import type { Doc, Tx } from '../../platform/tx.ts'
import type { LicensingService } from '../contract.ts'
import { licenseSnapshot } from './license-snapshot.ts'

/** Licenses of one order or customer at most, newest first: what a stranger sends cannot push a purchase out at once. */
const listLimit = 1000

/** Newest first. */
export const newestLicenses = (tx: Tx, where: Where, limit = listLimit): Promise<Doc<'licenses'>[]> =>
  tx.list('licenses', { where, sort: '-id', limit })

/** Seats that people hold at most, of all licenses: each is one that somebody else paid for. */
const seatLimit = 1000

/** What is shared with these people: the licenses of the seats that they hold now. */
const licensesHeldBy = async (tx: Tx, holderIds: Id[]): Promise<Id[]> => {
  if (holderIds.length === 0) return []
  const where: Where = { and: [{ holder: { in: holderIds } }, { status: { equals: 'active' } }] }
  const seats = await tx.list('license-seats', { where, sort: '-id', limit: seatLimit })
  return [...new Set(seats.map(({ license }) => idOf(license)))]
}

/** Reads up to the end of the page that is wanted: the verbs of every store can do that. */
export const pageOf =
  (keyPrefix: string): LicensingService['pageOf'] =>
  async ({ tx }, { customerIds, orderIds, holderIds = [] }, { number, size }) => {
    const held = await licensesHeldBy(tx, holderIds)
    const kinds: Where[] = []
    if (customerIds.length > 0) kinds.push({ customer: { in: customerIds } })
    // What was passed on is not its order's any more: who holds the order paid it, and has nothing of it.
    if (orderIds.length > 0)
      kinds.push({ and: [{ order: { in: orderIds } }, { transferredAt: { exists: false } }] })
    if (held.length > 0) kinds.push({ id: { in: held } })
    if (kinds.length === 0) return { licenses: [], total: 0 }
    const where: Where = { or: kinds }
    const total = await tx.count('licenses', where)
    const start = (number - 1) * size
    const docs = start < total ? await newestLicenses(tx, where, start + size) : []
    return { licenses: docs.slice(start).map((doc) => licenseSnapshot(doc, keyPrefix)), total }
  }

/** A license may have been passed on since it was read: its key now is another one, of somebody else. */
export const sealedKeys: LicensingService['sealedKeys'] = async ({ tx }, licenses) => {
  if (licenses.length === 0) return new Map()
  const known = new Map(licenses.map((license) => [license.licenseId, license]))
  const docs = await newestLicenses(tx, { id: { in: [...known.keys()] } }, licenses.length)
  const same = docs.filter((doc) => {
    const read = known.get(doc.id)
    return read && sameId(read.customerId, doc.customer) && read.transferredAt === (doc.transferredAt ?? null)
  })
  return new Map(same.map((doc) => [doc.id, doc.keyCipher]))
}
