'use server'

import { redirect } from 'next/navigation'

import { openByCodeShape } from '../../plugins/library/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import { localeHref } from '../i18n/locale-href.ts'
import type { ReturnState } from '../ui/models/return-state.ts'
import { actionCtx, localeOf, textOf } from './action-ctx.ts'
import { keepCookies } from './keep-cookies.ts'
import { returnRefusal } from './return-refusal.ts'

/** Opens the whole library by the code that this browser asked for. */
export const openByCode = async (_before: ReturnState, form: FormData): Promise<ReturnState> => {
  const locale = localeOf(form)
  const ctx = await actionCtx(locale)
  const code = textOf(form, 'code').slice(0, 40)
  const opened = ctx.ok ? await call(ctx.value, openByCodeShape, { code }) : ctx
  if (!opened.ok) return returnRefusal(opened, locale, { field: 'code', values: { code } })
  if (ctx.ok) await keepCookies(ctx.value)
  redirect(localeHref(locale, '/library'))
}
