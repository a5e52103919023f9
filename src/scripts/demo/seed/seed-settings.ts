import type { Payload } from 'payload'
import { studio } from '../studio.ts'

/** Gives the shop the studio's name, voice and defaults. */
export async function seedSettings(payload: Payload): Promise<void> {
  const { name, tagline, intro, supportEmail, currency, country, timeZone } = studio
  // overrideAccess: seeding acts as the shop itself, before anybody can sign in.
  await payload.updateGlobal({
    slug: 'shop-settings',
    locale: 'en',
    data: { name, tagline: tagline.en, intro: intro.en, supportEmail, currency, country, timeZone },
  })
  // overrideAccess: as above.
  await payload.updateGlobal({
    slug: 'shop-settings',
    locale: 'sw',
    data: { tagline: tagline.sw, intro: intro.sw },
  })
}
