import type { Access, Where } from 'payload'
import { actorOfRequest } from '../../platform/collection-access.ts'

const staffOr =
  (others: Where): Access =>
  async ({ req }) =>
    (await actorOfRequest(req)).staff?.can('catalog.read') ? true : others

/** In the trash a product keeps its status; whoever asks REST for what is in the trash gets nothing of it. */
const shown = (path: '' | 'product.'): Where[] => [
  { [`${path}_status`]: { equals: 'published' } },
  { [`${path}deletedAt`]: { exists: false } },
]

/** Strangers see what is published; staff see drafts too. */
export const publishedOrStaff: Access = staffOr({ and: shown('') })

export const activeOfferOrStaff: Access = staffOr({
  and: [{ status: { equals: 'active' } }, ...shown('product.')],
})

export const publishedReleaseOrStaff: Access = staffOr({
  and: [{ status: { equals: 'published' } }, ...shown('product.')],
})
