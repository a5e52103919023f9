import 'server-only'

import { cache } from 'react'
import type { z } from 'zod'

import type { Locale } from '../../plugins/kernel/locale.ts'
import { checkLinkShape } from '../../plugins/library/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import { buyerCtx } from './buyer-ctx.ts'

type LinkState = z.output<typeof checkLinkShape.output>['state']

const longestToken = 500

/** What a mailed link is worth to this browser, asked once for each page. One that cannot be asked about now is taken for a good one. */
export const linkState = cache(async (locale: Locale, token: string): Promise<LinkState> => {
  const asked = { token: token.slice(0, longestToken) }
  const found = await call(await buyerCtx(locale), checkLinkShape, asked)
  return found.ok ? found.value.state : 'good'
})
