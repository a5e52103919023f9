import { randomBase32 } from '../../kernel/token.ts'
import type { Ctx } from '../../platform/context.ts'
import { keyringOf } from '../../platform/registry.ts'
import { formatKey, keyHint } from '../domain/license-key.ts'

/**
 * A key as its license keeps it: found by the hash, shown by the cipher, told apart by the hint.
 * @param form what is looked up by, where that is not how the key is shown
 */
export const storedKey = ({ payload }: Pick<Ctx, 'payload'>, key: string, form = key) => ({
  keyHash: keyringOf(payload).hash('license-key', form),
  keyCipher: keyringOf(payload).encrypt('license-key', key),
  keyHint: keyHint(form),
})

/** A key that nobody has. */
export const newKey = (keyPrefix: string): string => formatKey(keyPrefix, randomBase32(16))
