import type { Config } from 'payload'
import { limitTable } from './limiter.ts'

/**
 * Keeps the limiter's own table where a development site lets its schema be pushed: a push drops what no collection names.
 * A site that says itself which tables are its own keeps its filter.
 */
export const keepLimits = (db: Config['db']): Config['db'] => ({
  ...db,
  init: (args) => {
    const adapter = db.init(args)
    if ('tablesFilter' in adapter && adapter.tablesFilter === undefined)
      adapter.tablesFilter = [`!${limitTable}`]
    return adapter
  },
})
