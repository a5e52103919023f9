import type { AuditAction } from '../../audit/contract.ts'

/** A row as it is stored, with every language of its fields. */
export type Row = Record<string, unknown>

export interface Change {
  before: Row
  after: Row
}

/** How the trail calls what happens to a thing of the catalog. */
export interface TrailWords {
  created: AuditAction
  changed: AuditAction
  deleted: AuditAction
  /** A move between statuses, or in and out of the trash; null when nothing of that moved. */
  moved: (change: Change) => AuditAction | null
}

const moveOf =
  (isOn: (row: Row) => boolean, on: AuditAction, off: AuditAction): TrailWords['moved'] =>
  ({ before, after }) => {
    const [was, is] = [isOn(before), isOn(after)]
    if (was === is) return null
    return is ? on : off
  }

const trashed = moveOf((row) => Boolean(row.deletedAt), 'product.trashed', 'product.restored')

const published = moveOf((row) => row._status === 'published', 'product.published', 'product.unpublished')

export const trailWords = {
  products: {
    created: 'product.created',
    changed: 'product.changed',
    deleted: 'product.deleted',
    moved: (change) => trashed(change) ?? published(change),
  },
  offers: {
    created: 'offer.created',
    changed: 'offer.changed',
    deleted: 'offer.deleted',
    moved: moveOf((row) => row.status === 'active', 'offer.activated', 'offer.archived'),
  },
  releases: {
    created: 'release.created',
    changed: 'release.changed',
    deleted: 'release.deleted',
    moved: moveOf((row) => row.status === 'published', 'release.published', 'release.unpublished'),
  },
} as const satisfies Record<string, TrailWords>

export type CatalogThing = keyof typeof trailWords
