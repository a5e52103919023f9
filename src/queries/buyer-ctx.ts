import 'server-only'

import config from '@payload-config'
import { headers } from 'next/headers'
import { createPayloadRequest } from 'payload'
import { cache } from 'react'

import type { Locale } from '../../plugins/kernel/locale.ts'
import type { Ctx } from '../../plugins/platform/context.ts'
import { registryOf } from '../../plugins/platform/registry.ts'
import { requestCtx } from '../../plugins/platform/request-ctx.ts'
import { shopPayload } from './shop-payload.ts'

/** Who is asking, from the headers of the page's own request. One per request. */
export const buyerCtx = cache(async (locale: Locale): Promise<Ctx> => {
  const payload = await shopPayload()
  const request = new Request(registryOf(payload).env.serverUrl, { headers: new Headers(await headers()) })
  return requestCtx(await createPayloadRequest({ config, request }), locale)
})
