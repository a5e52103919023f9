import type { Id } from '../../kernel/id.ts'
import type { Ctx, TxCtx } from '../../platform/context.ts'
import { keyringOf } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'

/** Hashed with its license, so that one machine of two customers is not seen to be one. */
const pseudonymOf = (licenseId: Id, fingerprint: string): string =>
  `activation:${String(licenseId)}:${fingerprint}`

/** The hash under which a new device is kept. */
export const fingerprintHash = ({ payload }: Ctx, licenseId: Id, fingerprint: string): string =>
  keyringOf(payload).hash('device', pseudonymOf(licenseId, fingerprint))

/** The row of a device, also after it was deactivated; null for one that was never in. */
export const findDevice = (
  { payload, tx }: TxCtx,
  licenseId: Id,
  fingerprint: string,
): Promise<Doc<'license-activations'> | null> => {
  // The same device stays the same while keys rotate.
  const [hash, ...older] = keyringOf(payload).hashes('device', pseudonymOf(licenseId, fingerprint))
  return tx.find('license-activations', {
    and: [
      { license: { equals: licenseId } },
      { fingerprintHash: older.length > 0 ? { in: [hash, ...older] } : { equals: hash } },
    ],
  })
}
