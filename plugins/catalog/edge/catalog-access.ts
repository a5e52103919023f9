import type { Access, Payload, Where } from 'payload'
import { actorOfRequest } from '../../platform/collection-access.ts'
import { hasDrafts } from '../../platform/has-drafts.ts'

const staffOr =
  (others: (payload: Payload) => Where): Access =>
  async ({ req }) =>
    (await actorOfRequest(req)).staff?.can('catalog.read') ? true : others(req.payload)

/** In the trash a product keeps its status; whoever asks REST for what is in the trash gets nothing of it. */
const shown = (payload: Payload, path: '' | 'product.'): Where[] => [
  ...(hasDrafts(payload, 'products') ? [{ [`${path}_status`]: { equals: 'published' } }] : []),
  { [`${path}deletedAt`]: { exists: false } },
]

/** Strangers see what is published; staff see drafts too. */
export const publishedOrStaff: Access = staffOr((payload) => ({ and: shown(payload, '') }))

export const activeOfferOrStaff: Access = staffOr((payload) => ({
  and: [{ status: { equals: 'active' } }, ...shown(payload, 'product.')],
}))

export const publishedReleaseOrStaff: Access = staffOr((payload) => ({
  and: [{ status: { equals: 'published' } }, ...shown(payload, 'product.')],
}))
