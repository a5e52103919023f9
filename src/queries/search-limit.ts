import 'server-only'

import type { Locale } from '../../plugins/kernel/locale.ts'
import type { Result } from '../../plugins/kernel/result.ts'
import { resolve } from '../../plugins/platform/registry.ts'
import { Site } from '../../plugins/site/contract.ts'
import { buyerCtx } from './buyer-ctx.ts'

/** Whether who asks may search, or look at a later page of a list: such pages are made for each question anew. */
export const searchLimit = async (locale: Locale): Promise<Result<null>> => {
  const ctx = await buyerCtx(locale)
  return resolve(ctx.payload, Site).takeSearch(ctx)
}
