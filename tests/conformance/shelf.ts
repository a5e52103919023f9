import type { Config } from 'payload'

import { joinRoom } from '../../plugins/platform/join-room.ts'

/** A row that everything limited is tried on. */
const shelves = {
  slug: 'shelves',
  fields: [
    { name: 'label', type: 'text' },
    { name: 'taken', type: 'number', required: true, defaultValue: 0 },
    { name: 'status', type: 'select', options: ['open', 'closed'], defaultValue: 'open' },
    { name: 'tags', type: 'text', hasMany: true },
    { name: 'neighbor', type: 'relationship', relationTo: 'shelves' },
  ],
} as const

/** A row that may exist once per pair. */
const tickets = {
  slug: 'tickets',
  indexes: [{ fields: ['line', 'ordinal'], unique: true }],
  fields: [
    { name: 'line', type: 'text', required: true },
    { name: 'ordinal', type: 'number', required: true },
    { name: 'holder', type: 'text' },
  ],
} as const

type Adapter = Config['db']

interface ShelfOptions {
  /** Tags lie in a table of their own: without them, every column of a shelf is its own. */
  hasTags?: boolean
}

/** The smallest site on which the verbs work, on any database. */
export const shelfConfig = async (db: Adapter, { hasTags = true }: ShelfOptions = {}) => {
  const { buildConfig } = await import('payload')
  const config: Config = {
    secret: 'conformance',
    telemetry: false,
    logger: { options: { level: 'silent' } },
    db,
    typescript: { autoGenerate: false },
    admin: { user: 'users' },
    collections: [
      { slug: 'users', auth: true, fields: [] },
      { ...shelves, fields: shelves.fields.filter(({ name }) => hasTags || name !== 'tags') as never },
      { ...tickets, indexes: [...tickets.indexes] as never, fields: [...tickets.fields] as never },
    ],
  }
  return buildConfig(joinRoom(config, { name: 'shelf' }))
}
