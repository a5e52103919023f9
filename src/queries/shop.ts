import 'server-only'

import { cache } from 'react'

import type { Locale } from '../../plugins/kernel/locale.ts'
import { registryOf } from '../../plugins/platform/registry.ts'
import type { ShopView } from '../ui/models/shop-view.ts'
import { cached } from './cached.ts'
import { shopPayload } from './shop-payload.ts'

/** ISO 4217, and ISO 3166-1 alpha-2. */
type ShopDefaults = { currency: string; country: string }

const read = cached('shop', async (locale: Locale): Promise<ShopView & ShopDefaults> => {
  const payload = await shopPayload()
  const settings = await payload.findGlobal({
    slug: 'shop-settings',
    locale,
    fallbackLocale: 'en',
    overrideAccess: false,
  })
  return {
    name: settings.name,
    tagline: settings.tagline ?? undefined,
    about: settings.intro ?? undefined,
    supportEmail: settings.supportEmail ?? undefined,
    currency: settings.currency,
    country: settings.country,
    timeZone: settings.timeZone,
    origin: registryOf(payload).env.serverUrl,
  }
})

/** The shop's own name, voice and address. */
export const shop = cache(read)
