'use server'

import { redirect } from 'next/navigation'

import { openByDateShape } from '../../plugins/library/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import { localeHref } from '../i18n/locale-href.ts'
import type { ReturnState } from '../ui/models/return-state.ts'
import { actionCtx, localeOf, textOf } from './action-ctx.ts'
import { keepCookies } from './keep-cookies.ts'
import { returnRefusal } from './return-refusal.ts'

/** Shows this browser what a phone number bought around a day. */
export const openByDate = async (_before: ReturnState, form: FormData): Promise<ReturnState> => {
  const locale = localeOf(form)
  const values = { phone: textOf(form, 'phone').slice(0, 40), date: textOf(form, 'date').slice(0, 10) }
  const ctx = await actionCtx(locale)
  const opened = ctx.ok ? await call(ctx.value, openByDateShape, values) : ctx
  if (!opened.ok) {
    const field = opened.code === 'BAD_INPUT' ? 'date' : 'phone'
    return returnRefusal(opened, locale, { field, values })
  }
  if (ctx.ok) await keepCookies(ctx.value)
  redirect(localeHref(locale, '/library'))
}
