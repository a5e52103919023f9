import type { Ctx, TxCtx } from '../../platform/context.ts'
import { keyringOf } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'
import { readKey } from '../domain/read-key.ts'
import type { AskedByKey, ProgramTerms } from './program-terms.ts'

/** The key as limits are keyed on it: nobody reads it back. */
export const keyPseudonym = (
  { payload }: Pick<Ctx, 'payload'>,
  { licenseKey }: Pick<AskedByKey, 'licenseKey'>,
  { keyPrefix }: Pick<ProgramTerms, 'keyPrefix'>,
): string => keyringOf(payload).hash('license-key', readKey(licenseKey, keyPrefix))

/** The license behind a key, by the unique index; null for a key of nobody's. */
export const findLicense = (
  { payload, tx }: TxCtx,
  { licenseKey }: AskedByKey,
  { keyPrefix }: ProgramTerms,
): Promise<Doc<'licenses'> | null> => {
  // Keys that were sold before the keyring got a newer one are hashed with the older.
  const [hash, ...older] = keyringOf(payload).hashes('license-key', readKey(licenseKey, keyPrefix))
  return tx.find('licenses', { keyHash: older.length > 0 ? { in: [hash, ...older] } : { equals: hash } })
}
