import 'server-only'

import { codeText } from '../../plugins/kernel/codes.ts'
import type { Locale } from '../../plugins/kernel/locale.ts'
import { libraryShape } from '../../plugins/library/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import type { LibraryView } from '../ui/models/library-view.ts'
import { buyerCtx } from './buyer-ctx.ts'
import { toOwnedProduct } from './to-owned-view.ts'

/** What this browser may see of the library, one page of it; nothing for a stranger. */
export const library = async (locale: Locale, page: number): Promise<LibraryView> => {
  const found = await call(await buyerCtx(locale), libraryShape, { page })
  if (!found.ok) {
    const trouble = codeText(found.code, locale)
    return { scope: 'none', owned: [], page, pages: 1, total: 0, trouble }
  }
  const { scope, items, pages, total } = found.value
  return { scope, owned: items.map(toOwnedProduct), page, pages, total }
}
