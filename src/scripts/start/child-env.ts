import type { Secrets } from './secrets.ts'
import type { Settings } from './settings.ts'

/** Settings that every child of `start` gets, on top of what the shell has set, which wins over the secrets kept. */
export const childEnv = (
  settings: Settings,
  secrets: Secrets,
  services: { databaseUrl: string; smtpUrl: string },
): Record<string, string> => {
  const { env } = process
  const loopback = settings.host === '0.0.0.0' || settings.host === '::' ? '127.0.0.1' : settings.host
  return {
    NODE_ENV: settings.isDev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(settings.port),
    SERVER_URL: settings.url,
    INTERNAL_URL: env.INTERNAL_URL || `http://${loopback}:${settings.port}`,
    DATABASE_URL: services.databaseUrl,
    SMTP_URL: services.smtpUrl,
    // Absolute: the built site runs in a folder of its own.
    DUKA_DATA_DIR: settings.dataDir,
    STORAGE_DIR: settings.storageDir,
    MEDIA_DIR: settings.mediaDir,
    PAYLOAD_SECRET: env.PAYLOAD_SECRET || secrets.payloadSecret,
    DUKA_KEYRING: env.DUKA_KEYRING || secrets.keyring,
    CRON_SECRET: env.CRON_SECRET || secrets.cronSecret,
  }
}
