import 'server-only'

import type { Locale } from '../../plugins/kernel/locale.ts'
import { waysShape } from '../../plugins/library/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import { buyerCtx } from './buyer-ctx.ts'

/** Which ways back into a library this shop has, beside the mailed link and code. */
export const waysBack = async (locale: Locale): Promise<{ date: boolean; message: boolean }> => {
  const ways = await call(await buyerCtx(locale), waysShape, {})
  return ways.ok ? ways.value : { date: false, message: false }
}
