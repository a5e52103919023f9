import type { Payload } from 'payload'
import type { Pool } from 'pg'
import { keyringOf } from '../../../../plugins/platform/registry.ts'
import { filledLicense } from './filled-tables.ts'

/** A program with its key on a device that is activated, and what a script needs to stand for it. */
export type SalesKey = Record<
  'fingerprint' | 'fingerprintHash' | 'keyHash' | 'keyHex' | 'licenseId' | 'licenseKey',
  string
>

/** The same license has the same key and device each time. */
const keyOf = (payload: Payload, licenseId: number): SalesKey => {
  const groups = String(licenseId).padStart(16, '0').match(/.{4}/g) ?? []
  const licenseKey = ['LIC', ...groups].join('-')
  const fingerprint = `bench-device-${licenseId}`
  const keyring = keyringOf(payload)
  const keyHash = keyring.hash('license-key', licenseKey)
  return {
    licenseId: String(licenseId),
    licenseKey,
    fingerprint,
    keyHash,
    keyHex: keyHash.replace(/^.*\./, ''),
    fingerprintHash: keyring.hash('device', `activation:${licenseId}:${fingerprint}`),
  }
}

/** Gives filled licenses, spread over all of them, keys that can be asked about. */
export const salesKeys = async (
  payload: Payload,
  pool: Pool,
  { count, orders }: { count: number; orders: number },
): Promise<SalesKey[]> => {
  const keys = Array.from({ length: count }, (_, index) =>
    keyOf(payload, filledLicense(Math.floor((index * orders) / count)).licenseId),
  )
  await pool.query(
    `WITH asked AS (SELECT * FROM unnest($1::int[], $2::text[], $3::text[]) AS t (license, hash, device)),
    keyed AS (UPDATE licenses SET key_hash = hash, activations_used = 1 FROM asked WHERE id = license)
    INSERT INTO license_activations (license_id, fingerprint_hash, status, activated_at, last_seen_at)
    SELECT license, device, 'active', now(), now() FROM asked ON CONFLICT DO NOTHING`,
    [
      keys.map(({ licenseId }) => Number(licenseId)),
      keys.map(({ keyHash }) => keyHash),
      keys.map(({ fingerprintHash }) => fingerprintHash),
    ],
  )
  return keys
}
