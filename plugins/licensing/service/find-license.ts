import type { Ctx, TxCtx } from '../../platform/context.ts'
import { keyringOf } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'
import { keyForms, readKey } from '../domain/read-key.ts'
import type { AskedByKey, ProgramTerms } from './program-terms.ts'

/** The key as limits are keyed on it: nobody reads it back. */
export const keyPseudonym = (
  { payload }: Pick<Ctx, 'payload'>,
  { licenseKey }: Pick<AskedByKey, 'licenseKey'>,
  { keyPrefix }: Pick<ProgramTerms, 'keyPrefix'>,
): string => keyringOf(payload).hash('license-key', readKey(licenseKey, keyPrefix))

/** The license behind a key, ours or another shop's, by the unique index in one question; null for a key of nobody's. */
export const findLicense = (
  { payload, tx }: TxCtx,
  { licenseKey }: AskedByKey,
  { keyPrefix }: ProgramTerms,
): Promise<Doc<'licenses'> | null> => {
  // Keys that were sold before the keyring got a newer one are hashed with the older.
  const hashes = keyForms(licenseKey, keyPrefix).flatMap((form) =>
    keyringOf(payload).hashes('license-key', form),
  )
  return tx.find('licenses', { keyHash: { in: hashes } })
}
