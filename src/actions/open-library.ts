'use server'

import { redirect } from 'next/navigation'

import { openLinkShape } from '../../plugins/library/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import { localeHref } from '../i18n/locale-href.ts'
import { actionCtx, localeOf, textOf } from './action-ctx.ts'
import { keepCookies } from './keep-cookies.ts'

/** Redeems a mailed link for this browser. */
export const openLibrary = async (form: FormData): Promise<void> => {
  const locale = localeOf(form)
  const ctx = await actionCtx(locale)
  const token = textOf(form, 'token')
  const opened = ctx.ok ? await call(ctx.value, openLinkShape, { token }) : ctx
  if (ctx.ok && opened.ok) await keepCookies(ctx.value)
  // Back to the link's own page: it says what is wrong with it, or leads on when another press has opened the library.
  const back = `/library/open/${encodeURIComponent(token)}`
  redirect(localeHref(locale, opened.ok ? '/library' : `${back}?refused=${opened.code}`))
}
