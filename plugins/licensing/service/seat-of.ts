import type { Where } from 'payload'
import { idOf } from '../../kernel/id.ts'
import type { Doc } from '../../platform/tx.ts'
import type { LicensingService, SeatSnapshot } from '../contract.ts'

export const seatSnapshot = (doc: Doc<'license-seats'>): SeatSnapshot => ({
  seatId: doc.id,
  licenseId: idOf(doc.license),
  holderId: idOf(doc.holder),
  status: doc.status,
  assignedAt: doc.assignedAt,
  revokedAt: doc.revokedAt ?? null,
  releaseMails: doc.releaseMails,
})

export const seat: LicensingService['seat'] = async ({ tx }, seatId) => {
  const doc = await tx.load('license-seats', seatId)
  return doc && seatSnapshot(doc)
}

export const seatOf: LicensingService['seatOf'] = async ({ tx }, licenseId, holderIds) => {
  if (holderIds.length === 0) return null
  const theirs: Where = { and: [{ license: { equals: licenseId } }, { holder: { in: holderIds } }] }
  const active: Where = { and: [theirs, { status: { equals: 'active' } }] }
  const doc =
    (await tx.find('license-seats', active, '-id')) ?? (await tx.find('license-seats', theirs, '-id'))
  return doc && seatSnapshot(doc)
}

/** As many as a license can have at most. */
const mostSeats = 100

export const seatsOf: LicensingService['seatsOf'] = async ({ tx }, licenseId) => {
  const where: Where = { and: [{ license: { equals: licenseId } }, { status: { equals: 'active' } }] }
  return (await tx.list('license-seats', { where, sort: '-id', limit: mostSeats })).map(seatSnapshot)
}
