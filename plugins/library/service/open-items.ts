import type { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { Licensing } from '../../licensing/contract.ts'
import type { libraryItem } from '../contract.ts'

export type LibraryItem = z.output<typeof libraryItem>

/** An item whose key is still as it is stored; null where its owner may see the masked key only. */
export type SealedItem = Omit<LibraryItem, 'licenseKey'> & { sealedKey: string | null }

/** Opens the keys. Called when the transaction is over: ciphers need no connection. */
export const openItems = (ctx: Ctx, items: SealedItem[]): LibraryItem[] => {
  const licensing = resolve(ctx.payload, Licensing)
  return items.map(({ sealedKey, ...item }) => ({
    ...item,
    licenseKey: sealedKey === null ? item.maskedKey : licensing.openKey(ctx, sealedKey),
  }))
}
