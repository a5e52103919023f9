import { boot, type TestSite } from '../../plugins/platform/testing/index.ts'

/** Plain Payload on an empty database: what is asserted here is upstream's behavior, not ours. */
export const bootBare = (): Promise<TestSite> =>
  boot({
    database: 'empty',
    config: async (database) => {
      const { buildConfig } = await import('payload')
      const { postgresAdapter } = await import('@payloadcms/db-postgres')
      return buildConfig({
        secret: 'canary',
        telemetry: false,
        logger: { options: { level: 'silent' } },
        db: postgresAdapter({ push: true, pool: { connectionString: database.url, max: 20 } }),
        admin: { user: 'users' },
        collections: [
          { slug: 'users', auth: true, fields: [{ name: 'nickname', type: 'text' }] },
          {
            slug: 'accounts',
            access: { read: () => true, create: () => true, update: () => true },
            fields: [
              { name: 'code', type: 'text', unique: true },
              { name: 'used', type: 'number', defaultValue: 0 },
              { name: 'status', type: 'select', options: ['open', 'closed'] },
              { name: 'note', type: 'text' },
              { name: 'owner', type: 'relationship', relationTo: 'users' },
              { name: 'totals', type: 'group', fields: [{ name: 'count', type: 'number', defaultValue: 0 }] },
            ],
          },
          {
            slug: 'pairs',
            indexes: [{ fields: ['left', 'right'], unique: true }],
            fields: [
              { name: 'left', type: 'text' },
              { name: 'right', type: 'text' },
            ],
          },
        ],
      })
    },
  })
