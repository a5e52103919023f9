import 'server-only'

import type { Locale } from '../../plugins/kernel/locale.ts'
import { libraryShape } from '../../plugins/library/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import type { OwnedProductView } from '../ui/models/library-view.ts'
import { buyerCtx } from './buyer-ctx.ts'
import { toOwnedProduct } from './to-owned-view.ts'

export type LibraryPage = { scope: 'full' | 'none' | 'order'; owned: OwnedProductView[] }

/** What this browser may see; nothing for a stranger. */
export const library = async (locale: Locale): Promise<LibraryPage> => {
  const found = await call(await buyerCtx(locale), libraryShape, {})
  if (!found.ok) return { scope: 'none', owned: [] }
  return { scope: found.value.scope, owned: found.value.items.map(toOwnedProduct) }
}
