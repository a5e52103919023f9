import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import { pages } from './collections/pages'
import { pictures } from './collections/pictures'
import { team } from './collections/team'

const root = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  serverURL: process.env.SITE_URL ?? 'http://localhost:3000',
  db: postgresAdapter({
    pool: { connectionString: process.env.DATABASE_URL },
    push: false,
    migrationDir: path.join(root, 'migrations'),
  }),
  editor: lexicalEditor(),
  admin: { user: team.slug, importMap: { baseDir: root } },
  collections: [team, pages, pictures],
  typescript: { outputFile: path.join(root, 'payload-types.ts') },
  plugins: [],
})
