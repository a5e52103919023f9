import path from 'node:path'
import { z } from 'zod'

const whole = (fallback: number) => z.coerce.number().int().min(0).default(fallback)

/** Sizes of uploads are typed in mebibytes. */
const mebibyte = 1024 * 1024

const schema = z.object({
  NODE_ENV: z.string().default('development'),
  NEXT_PHASE: z.string().default(''),
  DATABASE_URL: z.string().default(''),
  PAYLOAD_SECRET: z.string().default(''),
  DUKA_KEYRING: z.string().default(''),
  SERVER_URL: z.string().default(''),
  INTERNAL_URL: z.string().default(''),
  CRON_SECRET: z.string().default(''),
  DUKA_DATA_DIR: z.string().default('.duka'),
  STORAGE_DIR: z.string().default(''),
  MEDIA_DIR: z.string().default(''),
  S3_BUCKET: z.string().default(''),
  S3_ENDPOINT: z.string().default(''),
  S3_PUBLIC_ENDPOINT: z.string().default(''),
  S3_REGION: z.string().default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().default(''),
  S3_SECRET_ACCESS_KEY: z.string().default(''),
  S3_FORCE_PATH_STYLE: z.enum(['true', 'false']).default('true'),
  MAX_FILE_MB: z.coerce.number().int().min(1).default(500),
  EXTERNAL_HOSTS: z.string().default(''),
  DOWNLOAD_LIMITS: whole(1),
  DOWNLOAD_DELIVERY: z.enum(['stream', 'redirect', 'accel']).default('stream'),
  ACCEL_LOCATION: z.string().startsWith('/').endsWith('/').default('/duka-files/'),
  SMTP_URL: z.string().default(''),
  MAIL_FROM: z.string().default('Duka <shop@localhost>'),
  TRUSTED_PROXIES: whole(0),
  DB_POOL_SIZE: whole(16),
  DB_PREPARED: z.enum(['on', 'off']).default('on'),
  LOG_LEVEL: z.string().default('info'),
  DUKA_SANDBOX: z.enum(['on', 'off', 'auto']).default('auto'),
  STRIPE_SECRET_KEY: z.string().default(''),
  STRIPE_WEBHOOK_SECRET: z.string().default(''),
  STRIPE_API_URL: z.string().default(''),
  DUKA_SIGN_IN: z.enum(['code', 'password-and-code']).default('code'),
  DUKA_TEST: z.string().default(''),
  DUKA_FAILPOINT: z.string().default(''),
})

export type Env = ReturnType<typeof readEnv>

/** The bucket of the files that are sold; null when they lie on this machine's disk. */
const bucketSettings = (env: z.output<typeof schema>) =>
  env.S3_BUCKET === ''
    ? null
    : {
        bucket: env.S3_BUCKET,
        /** Empty for Amazon's own. */
        endpoint: env.S3_ENDPOINT,
        /** Where browsers reach the same server. */
        publicEndpoint: env.S3_PUBLIC_ENDPOINT || env.S3_ENDPOINT,
        region: env.S3_REGION,
        /** Empty: the machine's own role. */
        accessKeyId: env.S3_ACCESS_KEY_ID,
        secretAccessKey: env.S3_SECRET_ACCESS_KEY,
        isPathStyle: env.S3_FORCE_PATH_STYLE === 'true',
      }

/** Where a site answers that says nothing about it: Next's own address in development. */
const defaultServerUrl = 'http://localhost:3000'

/**
 * The process environment, parsed once by whoever composes the site. Nothing else of ours reads `process.env`.
 * @param siteUrl `serverURL` of the site's own config, for where SERVER_URL is not set
 */
export const readEnv = (source: NodeJS.ProcessEnv = process.env, siteUrl = '') => {
  // Compose and .env files write "not set" as an empty value.
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) throw new Error(`These settings are wrong:\n${z.prettifyError(parsed.error)}`)
  const env = parsed.data
  const serverUrl = env.SERVER_URL || siteUrl || defaultServerUrl
  // turbopackIgnore: the folder is a setting, not a module to trace.
  const dataDir = path.resolve(/* turbopackIgnore: true */ env.DUKA_DATA_DIR)
  return {
    isProduction: env.NODE_ENV === 'production',
    isTest: env.DUKA_TEST === '1',
    /** A server of Next that answers requests; not a build, a command or a test. Next writes the first in when it bundles. */
    isServer: process.env.NEXT_RUNTIME === 'nodejs' && env.NEXT_PHASE !== 'phase-production-build',
    databaseUrl: env.DATABASE_URL,
    payloadSecret: env.PAYLOAD_SECRET,
    keyring: env.DUKA_KEYRING,
    serverUrl: serverUrl.replace(/\/$/, ''),
    /** Where this process reaches the site itself, when that is not its public address. */
    internalUrl: (env.INTERNAL_URL || serverUrl).replace(/\/$/, ''),
    cronSecret: env.CRON_SECRET,
    dataDir,
    storageDir: path.resolve(/* turbopackIgnore: true */ env.STORAGE_DIR || path.join(dataDir, 'files')),
    mediaDir: path.resolve(/* turbopackIgnore: true */ env.MEDIA_DIR || path.join(dataDir, 'media')),
    bucket: bucketSettings(env),
    maxFileBytes: env.MAX_FILE_MB * mebibyte,
    /** Other servers whose files are sold, by their names. */
    externalHosts: env.EXTERNAL_HOSTS.split(',').flatMap((host) => host.trim() || []),
    /** How many times the usual limits of downloads; 0 for none. */
    downloadLimits: env.DOWNLOAD_LIMITS,
    delivery: env.DOWNLOAD_DELIVERY,
    accelLocation: env.ACCEL_LOCATION,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    trustedProxies: env.TRUSTED_PROXIES,
    poolSize: env.DB_POOL_SIZE,
    isPrepared: env.DB_PREPARED === 'on',
    logLevel: env.LOG_LEVEL,
    stripeSecretKey: env.STRIPE_SECRET_KEY,
    stripeWebhookSecret: env.STRIPE_WEBHOOK_SECRET,
    /** Empty for Stripe itself. */
    stripeApiUrl: env.STRIPE_API_URL,
    /** What the sign-in of the reference shop's admin asks for. */
    signIn: env.DUKA_SIGN_IN,
    sandbox: env.DUKA_SANDBOX,
    failpoint: env.DUKA_TEST === '1' ? env.DUKA_FAILPOINT : '',
  }
}

/** @param siteUrl `serverURL` of the site's own config; SERVER_URL comes before it */
export const readEnvOfSite = (siteUrl: string | undefined): Env => readEnv(process.env, siteUrl)
