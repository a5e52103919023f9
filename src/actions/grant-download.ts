import 'server-only'

import type { Code } from '../../plugins/kernel/codes.ts'
import { type Locale, locales } from '../../plugins/kernel/locale.ts'
import { grantDownloadShape } from '../../plugins/downloads/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import { localeHref } from '../i18n/locale-href.ts'
import { actionCtx, textOf } from './action-ctx.ts'
import { keepCookies } from './keep-cookies.ts'

/** Refusals that pass, or are of one file: the license is still its holder's. */
const passing: readonly Code[] = [
  'DOWNLOAD_WINDOW_FULL',
  'DOWNLOADS_PAUSED',
  'DOWNLOAD_CAP_REACHED',
  'FILE_UNAVAILABLE',
  'NOT_IN_YOUR_RELEASES',
  'TOO_MANY_REQUESTS',
]

/** The pages that have download buttons, below the part of the address that names the language. */
const buttonPages = /^\/(?:library(?:\/items\/[A-Za-z0-9-]+)?|orders\/[A-Z0-9-]+)$/

const languageParts = locales.map((one) => localeHref(one, '/library').slice(0, -'/library'.length))

/** Only those pages are gone back to; anything else leads to the library. */
const backTo = (wanted: string, locale: Locale): string => {
  const isOurs = languageParts.some(
    (part) => wanted.startsWith(part) && buttonPages.test(wanted.slice(part.length)),
  )
  return isOurs ? wanted : localeHref(locale, '/library')
}

/**
 * Asks for a one-time link to a file.
 * @returns the path to go to: the link, or back to the page of the button with the code of the refusal.
 */
export const grantDownload = async (form: FormData, locale: Locale): Promise<string> => {
  const back = backTo(textOf(form, 'returnTo'), locale)
  const ctx = await actionCtx(locale)
  const granted = ctx.ok
    ? await call(ctx.value, grantDownloadShape, {
        licenseId: textOf(form, 'license'),
        fileId: textOf(form, 'file') || undefined,
        releaseId: textOf(form, 'release') || undefined,
      })
    : ctx
  if (ctx.ok) await keepCookies(ctx.value)
  if (granted.ok) return granted.value.url
  if (!back.includes('/items/')) return `${back}?refused=${granted.code}`
  // The page of a license says it beside the files, where more can be asked for; who has it no more has no such page.
  return passing.includes(granted.code)
    ? `${back}?denied=${granted.code}#files`
    : `${localeHref(locale, '/library')}?refused=${granted.code}`
}
