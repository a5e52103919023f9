import { newToken } from '../../kernel/token.ts'
import type { Keyring } from '../../platform/keyring.ts'
import { keyringOf } from '../../platform/registry.ts'
import type { CustomersService } from '../contract.ts'
import { linkEnd } from '../domain/lifetimes.ts'

/** A token has no ":", so that no seed's hash is ever a token's. */
const seededToken = (keyring: Keyring, seed: string): string => {
  const [, hex = ''] = keyring.hash('link', `seed:${seed}`).split('.')
  return Buffer.from(hex, 'hex').toString('base64url')
}

/** With a seed, a second call finds the row of the first, and gives an unused link its seven days anew. */
export const issueLink: CustomersService['issueLink'] = async (ctx, customerId, seed) => {
  const keyring = keyringOf(ctx.payload)
  const token = seed === undefined ? newToken() : seededToken(keyring, seed)
  const expiresAt = linkEnd(ctx.clock.now()).toISOString()
  const { isNew, doc } = await ctx.tx.insertOnce(
    'customer-links',
    { tokenHash: keyring.hash('link', token) },
    { customer: customerId, expiresAt },
  )
  if (!isNew) {
    await ctx.tx.claim('customer-links', {
      id: doc.id,
      and: { usedAt: { exists: false } },
      change: { expiresAt },
    })
  }
  return token
}
