import 'server-only'

import type { z } from 'zod'

import { documentId } from '../../plugins/kernel/document-id.ts'
import type { Locale } from '../../plugins/kernel/locale.ts'
import { itemShape } from '../../plugins/library/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import type { DownloadWindowView, LibraryItemView } from '../ui/models/library-view.ts'
import { buyerCtx } from './buyer-ctx.ts'
import { productBySlug } from './product-by-slug.ts'
import { toOwnedReleases } from './to-owned-releases.ts'
import { toOwnedProduct } from './to-owned-view.ts'

type Window = NonNullable<z.output<(typeof itemShape)['output']>['window']>

const toWindowView = ({ limit, days, files, reset }: Window): DownloadWindowView => ({
  limit,
  days,
  files: files.map(({ releaseId, fileId, used, freeAt }) => ({
    releaseId,
    fileId,
    used,
    freeAt: freeAt ?? undefined,
  })),
  reset: reset ? { status: reset.status, askedAt: reset.askedAt, note: reset.note ?? undefined } : undefined,
})

/** A browser that has proved nobody yet is shown the way in, wherever it comes from. */
export type FoundItem = { item: LibraryItemView | null; isStranger?: boolean }

/** One license with its releases and history, and its product's documentation; null where this browser may not see it. */
export const libraryItem = async (locale: Locale, licenseId: string): Promise<FoundItem> => {
  if (!documentId.safeParse(licenseId).success) return { item: null }
  const found = await call(await buyerCtx(locale), itemShape, { licenseId })
  if (!found.ok) return { item: null, isStranger: found.code === 'NOT_SIGNED_IN' }
  const { item, history, releaseMails, window } = found.value
  const page = item.productSlug ? await productBySlug(locale, item.productSlug) : null
  return {
    item: {
      owned: toOwnedProduct(item),
      offerName: item.offerName,
      seats: item.seats,
      releases: toOwnedReleases(found.value, new Date()),
      releaseMails: releaseMails ?? undefined,
      history: history.map(({ at, fileName, status }) => ({ at, fileName: fileName ?? undefined, status })),
      documentation: page?.product.documentation,
      window: window ? toWindowView(window) : undefined,
    },
  }
}
