import type { Where } from 'payload'

/** Those who own the shop and may enter. */
export const owning: Where = { and: [{ role: { equals: 'owner' } }, { status: { equals: 'active' } }] }
