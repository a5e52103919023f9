import type { Where } from 'payload'
import type { Id } from '../../kernel/id.ts'
import type { TxCtx } from '../../platform/context.ts'

/** Whether somebody has not stopped the mails about new releases of a product: what they get next of it follows what they have. */
export const hearsOfReleases = async ({ tx }: TxCtx, customerId: Id, productId: Id): Promise<boolean> => {
  const stopped: Where = { releaseMails: { equals: false } }
  const owned = await tx.find('licenses', {
    and: [{ customer: { equals: customerId } }, { product: { equals: productId } }, stopped],
  })
  if (owned) return false
  const held = await tx.find('license-seats', {
    and: [
      { holder: { equals: customerId } },
      { status: { equals: 'active' } },
      { 'license.product': { equals: productId } },
      stopped,
    ],
  })
  return held === null
}
