import 'server-only'

import { codeText } from '../../plugins/kernel/codes.ts'
import type { Locale } from '../../plugins/kernel/locale.ts'
import { libraryShape } from '../../plugins/library/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import type { LibraryView } from '../ui/models/library-view.ts'
import { buyerCtx } from './buyer-ctx.ts'
import { toOwnedProduct } from './to-owned-view.ts'

/**
 * What this browser may see of the library, one page of it; nothing for a stranger.
 * @param customerId only what is of this one of them
 */
export const library = async (locale: Locale, page: number, customerId?: string): Promise<LibraryView> => {
  const found = await call(await buyerCtx(locale), libraryShape, { page, customerId })
  if (!found.ok) {
    const trouble = codeText(found.code, locale)
    return { scope: 'none', identities: [], owned: [], page, pages: 1, total: 0, trouble }
  }
  const { scope, identities, items, pages, total } = found.value
  return {
    scope,
    identities: identities.map(({ contact, customerId: id, kind }) => ({
      customerId: id,
      contact,
      isProven: kind === 'full',
    })),
    owned: items.map(toOwnedProduct),
    page,
    pages,
    total,
  }
}
