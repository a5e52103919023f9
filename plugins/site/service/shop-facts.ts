import { globalOf } from '../../platform/registry.ts'
import type { SiteService } from '../contract.ts'

/** The shop's settings as other rooms need them. */
export const shopFacts: SiteService['facts'] = async ({ payload, req }, locale) => {
  const settings = await payload.findGlobal({
    slug: globalOf(payload, 'shop-settings'),
    locale,
    depth: 0,
    req,
  })
  return {
    name: settings.name,
    supportEmail: settings.supportEmail ?? null,
    currency: settings.currency,
    country: settings.country,
    timeZone: settings.timeZone,
  }
}
