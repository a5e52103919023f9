import type { Where } from 'payload'
import { idOf, sameId, type Id } from '../../kernel/id.ts'
import type { LicensingService } from '../contract.ts'
import { licenseSnapshot } from './license-snapshot.ts'
import { newestLicenses } from './list-licenses.ts'
import { seatSnapshot } from './seat-of.ts'

/** Seats of one person that are looked at, the newest. */
const mostSeats = 1000

/** What somebody owns, has a seat of, or had one of, also when it is closed. */
export const holdingsOf =
  (keyPrefix: string): LicensingService['holdingsOf'] =>
  async ({ tx }, { customerId, productId }, limit) => {
    const seats = (
      await tx.list('license-seats', {
        where: { holder: { equals: customerId } },
        sort: '-id',
        limit: mostSeats,
      })
    ).map(seatSnapshot)
    const shared: Id[] = [...new Set(seats.map(({ licenseId }) => licenseId))]
    const theirs: Where = {
      or: [{ customer: { equals: customerId } }, ...(shared.length > 0 ? [{ id: { in: shared } }] : [])],
    }
    const where: Where = productId === null ? theirs : { and: [theirs, { product: { equals: productId } }] }
    const docs = await newestLicenses(tx, where, limit)
    return docs.map((doc) => {
      const of = seats.filter(({ licenseId }) => sameId(licenseId, doc.id))
      const held = of.find(({ status }) => status === 'active') ?? of[0] ?? null
      return {
        license: licenseSnapshot(doc, keyPrefix),
        seat: sameId(idOf(doc.customer), customerId) ? null : held,
      }
    })
  }
