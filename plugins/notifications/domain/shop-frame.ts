import type { Locale } from '../../kernel/locale.ts'
import type { MailDraft } from './mail-draft.ts'
import { mailWords } from './mail-words.ts'

export interface MailShop {
  name: string
  /** The shop's home page. */
  url: string
  supportEmail: string | null
  /** IANA name, for dates. */
  timeZone: string
}

/** What every mail of a shop shows: its name, its address, and where to ask. */
export const shopFrame = (
  shop: MailShop,
  locale: Locale,
): Pick<MailDraft, 'brand' | 'locale' | 'support'> => ({
  locale,
  brand: { name: shop.name, url: shop.url },
  support: shop.supportEmail ? { label: mailWords[locale].questions, email: shop.supportEmail } : null,
})
