import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { media } from './collections/media.ts'
import { users } from './collections/users.ts'
import { adminSecurity } from './plugins/admin-security/index.ts'
import { audit } from './plugins/audit/index.ts'
import { catalog } from './plugins/catalog/index.ts'
import { customers } from './plugins/customers/index.ts'
import { downloads, limitsTimes } from './plugins/downloads/index.ts'
import { library } from './plugins/library/index.ts'
import { licensing } from './plugins/licensing/index.ts'
import { notifications } from './plugins/notifications/index.ts'
import { payments } from './plugins/payments/index.ts'
import { readEnv } from './plugins/platform/env.ts'
import { loggerOptions } from './plugins/platform/logger-options.ts'
import { noMail } from './plugins/platform/no-mail.ts'
import { inPanelLanguages, panelLanguages } from './plugins/platform/panel-languages/panel-languages.ts'
import { smtpOptions } from './plugins/platform/smtp-options.ts'
import { orderNavigation } from './plugins/platform/order-navigation.ts'
import { site } from './plugins/site/index.ts'

const env = readEnv()
const staff = users(env.serverUrl.startsWith('https:'))
const root = path.dirname(fileURLToPath(import.meta.url))
const sender = {
  defaultFromAddress: /<(.+)>/.exec(env.mailFrom)?.[1] ?? env.mailFrom,
  defaultFromName: /^(.*?)\s*</.exec(env.mailFrom)?.[1] ?? 'Duka',
}

export default buildConfig({
  secret: env.payloadSecret,
  serverURL: env.serverUrl,
  csrf: [env.serverUrl],
  telemetry: false,
  db: postgresAdapter({
    pool: {
      connectionString: env.databaseUrl,
      max: env.poolSize,
      // The pool's budget: nothing may hold a connection, a lock or a request for ever.
      connectionTimeoutMillis: 10_000,
      statement_timeout: 30_000,
      lock_timeout: 10_000,
      idle_in_transaction_session_timeout: 30_000,
    },
    push: false,
    migrationDir: path.resolve(root, 'migrations'),
  }),
  email: env.smtpUrl
    ? nodemailerAdapter({ ...sender, transportOptions: smtpOptions(env.smtpUrl), skipVerify: true })
    : noMail(sender),
  editor: inPanelLanguages(lexicalEditor()),
  i18n: panelLanguages,
  sharp,
  localization: {
    locales: [
      { code: 'en', label: 'English' },
      { code: 'sw', label: 'Kiswahili' },
    ],
    defaultLocale: 'en',
    fallback: true,
  },
  admin: {
    user: staff.slug,
    dateFormat: 'd MMM yyyy, HH:mm',
    importMap: {
      baseDir: root,
      importMapFile: path.resolve(root, 'src/app/(payload)/admin/importMap.js'),
      // Made by `npm run generate`: written in development by itself, it would make the next start build the site anew.
      autoGenerate: false,
    },
    meta: { titleSuffix: ' · Duka', icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }] },
    // Payload's default asks another company's server for a picture of each user.
    avatar: 'default',
    components: {
      graphics: { Icon: '/src/ui/admin/mark.tsx#AdminIcon', Logo: '/src/ui/admin/mark.tsx#AdminLogo' },
    },
  },
  // By default anybody who is signed in may start the jobs' runner, in this process, beside the one that runs them.
  jobs: { access: { run: () => false } },
  graphQL: { disablePlaygroundInProduction: true },
  upload: {
    limits: { fileSize: env.maxFileBytes },
    // Payload's own default for a whole upload is 50 MiB, whatever a file may be; the form around it needs a little.
    requestSizeLimit: env.maxFileBytes + 1024 * 1024,
    useTempFiles: true,
    tempFileDir: path.join(env.dataDir, 'tmp'),
  },
  logger: { options: loggerOptions(env.logLevel) },
  // Commands and tests open the config too, and change no source: `npm run generate` writes the types.
  typescript: { outputFile: path.resolve(root, 'payload-types.ts'), autoGenerate: false },
  collections: [staff, media(env.mediaDir)],
  plugins: [
    audit(),
    adminSecurity({ signIn: env.signIn }),
    site(),
    catalog({ maxFileBytes: env.maxFileBytes, externalHosts: env.externalHosts }),
    customers(),
    payments(),
    licensing(),
    downloads({
      delivery: env.delivery,
      accelLocation: env.accelLocation,
      ...limitsTimes(env.downloadLimits),
    }),
    library(),
    notifications(),
    orderNavigation,
  ],
})
