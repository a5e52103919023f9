import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { CheckedFinding } from '../../../plugins/platform/checks.ts'
import { secretsFile } from '../start/secrets.ts'

const check = 'start.secrets'

const fileOf = (dataDir: string): string => join(dataDir, 'secrets.json')

/** Gives this process the secrets of a shop that `npm start` made, where the environment has none of its own. */
export const useShopSecrets = (dataDir: string): void => {
  if (!existsSync(fileOf(dataDir))) return
  const parsed = secretsFile.safeParse(JSON.parse(readFileSync(fileOf(dataDir), 'utf8')))
  if (!parsed.success) return
  process.env.PAYLOAD_SECRET ||= parsed.data.payloadSecret
  process.env.DUKA_KEYRING ||= parsed.data.keyring
  process.env.CRON_SECRET ||= parsed.data.cronSecret
}

/** Whether the secrets that `npm start` keeps can be read, by their owner alone. */
export const checkShopSecrets = (dataDir: string): CheckedFinding[] => {
  const file = fileOf(dataDir)
  if (!existsSync(file)) return []
  const found: CheckedFinding[] = []
  if (!secretsFile.safeParse(JSON.parse(readFileSync(file, 'utf8'))).success) {
    const fix = 'Bring it back from a backup: without it the license keys in the database are lost.'
    found.push({ check, level: 'error', message: `${file} is not what it should be.`, fix })
  }
  // Windows has no such bits.
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) {
    const fix = `chmod 600 ${file}`
    found.push({ check, level: 'error', message: `Others than its owner can read ${file}.`, fix })
  }
  return found
}
