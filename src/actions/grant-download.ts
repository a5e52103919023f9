import 'server-only'

import { type Locale, locales } from '../../plugins/kernel/locale.ts'
import { grantDownloadShape } from '../../plugins/downloads/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import { localeHref } from '../i18n/locale-href.ts'
import { actionCtx, textOf } from './action-ctx.ts'
import { keepCookies } from './keep-cookies.ts'

/** Only pages that have download buttons are gone back to; anything else leads to the library. */
const backTo = (wanted: string, locale: Locale): string => {
  const isOurs = locales.some((one) =>
    [localeHref(one, '/library'), localeHref(one, '/orders/')].some(
      (path) =>
        wanted === path ||
        (path.endsWith('/') && /^[A-Z0-9-]+$/.test(wanted.slice(path.length)) && wanted.startsWith(path)),
    ),
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
  return granted.ok ? granted.value.url : `${back}?refused=${granted.code}`
}
