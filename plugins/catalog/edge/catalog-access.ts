import type { Access, Where } from 'payload'
import { actorOfRequest } from '../../platform/collection-access.ts'

const staffOr =
  (others: Where): Access =>
  async ({ req }) =>
    (await actorOfRequest(req)).staff?.can('catalog.read') ? true : others

/** Strangers see what is published; staff see drafts too. */
export const publishedOrStaff: Access = staffOr({ _status: { equals: 'published' } })

export const activeOfferOrStaff: Access = staffOr({
  and: [{ status: { equals: 'active' } }, { 'product._status': { equals: 'published' } }],
})

export const publishedReleaseOrStaff: Access = staffOr({
  and: [{ status: { equals: 'published' } }, { 'product._status': { equals: 'published' } }],
})
