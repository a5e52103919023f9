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

const itemPath = /^\/library\/items\/[A-Za-z0-9-]+$/

/** Only pages that have download buttons are gone back to; anything else leads to the library. */
const backTo = (wanted: string, locale: Locale): string => {
  const isOurs = locales.some((one) =>
    [localeHref(one, '/library'), localeHref(one, '/orders/')].some(
      (path) =>
        wanted === path ||
        (path.endsWith('/') && /^[A-Z0-9-]+$/.test(wanted.slice(path.length)) && wanted.startsWith(path)),
    ),
  )
  const isItem = locales.some(
    (one) =>
      localeHref(one, '/library') === wanted.slice(0, localeHref(one, '/library').length) &&
      itemPath.test(wanted.slice(localeHref(one, '/library').length - '/library'.length)),
  )
  return isOurs || isItem ? wanted : localeHref(locale, '/library')
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
