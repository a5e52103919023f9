import 'server-only'

import type { Locale } from '../../plugins/kernel/locale.ts'
import { libraryShape } from '../../plugins/library/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import type { IdentityView, OwnedProductView } from '../ui/models/library-view.ts'
import { buyerCtx } from './buyer-ctx.ts'
import { toOwnedProduct } from './to-owned-view.ts'

export type LibraryPage = {
  scope: 'full' | 'none' | 'order' | 'partial'
  identities: IdentityView[]
  owned: OwnedProductView[]
}

/** What this browser may see, of everybody or of one; nothing for a stranger. */
export const library = async (locale: Locale, customerId?: string): Promise<LibraryPage> => {
  const found = await call(await buyerCtx(locale), libraryShape, { customerId })
  if (!found.ok) return { scope: 'none', identities: [], owned: [] }
  const { scope, identities, items } = found.value
  return {
    scope,
    identities: identities.map(({ contact, customerId: id, kind }) => ({
      customerId: id,
      contact,
      isProven: kind === 'full',
    })),
    owned: items.map(toOwnedProduct),
  }
}
