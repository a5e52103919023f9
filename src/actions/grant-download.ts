import 'server-only'

import { type Locale, locales } from '../../plugins/kernel/locale.ts'
import { grantDownloadShape } from '../../plugins/downloads/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import { localeHref } from '../i18n/locale-href.ts'
import { actionCtx, textOf } from './action-ctx.ts'
import { keepCookies } from './keep-cookies.ts'

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
  // The page of a license says it beside the files, where more can be asked for.
  return back.includes('/items/') ? `${back}?denied=${granted.code}#files` : `${back}?refused=${granted.code}`
}
