import type { Where } from 'payload'
import type { Doc, Tx } from '../../platform/tx.ts'
import type { LicensingService } from '../contract.ts'
import { licenseSnapshot } from './license-snapshot.ts'

/** Licenses of one order or customer at most, newest first: what a stranger sends cannot push a purchase out at once. */
const listLimit = 1000

/** Newest first. */
export const newestLicenses = (tx: Tx, where: Where, limit = listLimit): Promise<Doc<'licenses'>[]> =>
  tx.list('licenses', { where, sort: '-id', limit })

/** Reads up to the end of the page that is wanted: the verbs of every store can do that. */
export const pageOf =
  (keyPrefix: string): LicensingService['pageOf'] =>
  async ({ tx }, { customerIds, orderIds }, { number, size }) => {
    if (customerIds.length + orderIds.length === 0) return { licenses: [], total: 0 }
    const where: Where = { or: [{ customer: { in: customerIds } }, { order: { in: orderIds } }] }
    const total = await tx.count('licenses', where)
    const start = (number - 1) * size
    const docs = start < total ? await newestLicenses(tx, where, start + size) : []
    return { licenses: docs.slice(start).map((doc) => licenseSnapshot(doc, keyPrefix)), total }
  }

export const sealedKeys: LicensingService['sealedKeys'] = async ({ tx }, licenseIds) => {
  if (licenseIds.length === 0) return new Map()
  const docs = await newestLicenses(tx, { id: { in: licenseIds } }, licenseIds.length)
  return new Map(docs.map((doc) => [doc.id, doc.keyCipher]))
}
