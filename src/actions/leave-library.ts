'use server'

import { redirect } from 'next/navigation'

import { leaveShape } from '../../plugins/library/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import { localeHref } from '../i18n/locale-href.ts'
import { actionCtx, localeOf } from './action-ctx.ts'
import { keepCookies } from './keep-cookies.ts'

/** Ends this browser's session, and says that it did. */
export const leaveLibrary = async (form: FormData): Promise<void> => {
  const locale = localeOf(form)
  const ctx = await actionCtx(locale)
  const left = ctx.ok ? await call(ctx.value, leaveShape, {}) : ctx
  if (ctx.ok && left.ok) await keepCookies(ctx.value)
  redirect(localeHref(locale, left.ok ? '/library?left=1' : `/library?refused=${left.code}`))
}
