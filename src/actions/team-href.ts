import 'server-only'

import type { Locale } from '../../plugins/kernel/locale.ts'
import { localeHref } from '../i18n/locale-href.ts'

/** The part about its team on a license's page, with what has just happened there. */
export const teamHref = (locale: Locale, licenseId: string, query: string): string =>
  localeHref(locale, `/library/items/${encodeURIComponent(licenseId)}?${query}#team`)
