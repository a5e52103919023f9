import 'server-only'

import type { z } from 'zod'

import { documentId } from '../../plugins/kernel/document-id.ts'
import type { Locale } from '../../plugins/kernel/locale.ts'
import { itemShape } from '../../plugins/library/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import type { DownloadWindowView, LibraryItemView } from '../ui/models/library-view.ts'
import { buyerCtx } from './buyer-ctx.ts'
import { productBySlug } from './product-by-slug.ts'
import { toOwnedProduct } from './to-owned-view.ts'

type Window = NonNullable<z.output<(typeof itemShape)['output']>['window']>

const toWindowView = ({ limit, days, files, reset }: Window): DownloadWindowView => ({
  limit,
  days,
  files: files.map(({ fileId, used, freeAt }) => ({ fileId, used, freeAt: freeAt ?? undefined })),
  reset: reset ? { status: reset.status, askedAt: reset.askedAt, note: reset.note ?? undefined } : undefined,
})

/** One license with its history, and its product's documentation; null where this browser may not see it. */
export const libraryItem = async (locale: Locale, licenseId: string): Promise<LibraryItemView | null> => {
  if (!documentId.safeParse(licenseId).success) return null
  const found = await call(await buyerCtx(locale), itemShape, { licenseId })
  if (!found.ok) return null
  const { item, history, window } = found.value
  const page = item.productSlug ? await productBySlug(locale, item.productSlug) : null
  return {
    owned: toOwnedProduct(item),
    offerName: item.offerName,
    seats: item.seats,
    changelog: item.changelog ?? undefined,
    history: history.map(({ at, fileName, status }) => ({ at, fileName: fileName ?? undefined, status })),
    documentation: page?.product.documentation,
    window: window ? toWindowView(window) : undefined,
  }
}
