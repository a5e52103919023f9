'use server'

import { redirect } from 'next/navigation'

import { requestCodeShape } from '../../plugins/library/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import { localeHref } from '../i18n/locale-href.ts'
import type { ReturnState } from '../ui/models/return-state.ts'
import { actionCtx, localeOf, textOf } from './action-ctx.ts'
import { keepCookies } from './keep-cookies.ts'
import { returnRefusal } from './return-refusal.ts'

/** Sends a code. What is answered does not tell whether anybody has bought with that contact. */
export const requestCode = async (_before: ReturnState, form: FormData): Promise<ReturnState> => {
  const locale = localeOf(form)
  const contact = textOf(form, 'contact').slice(0, 254)
  const ctx = await actionCtx(locale)
  const sent = ctx.ok ? await call(ctx.value, requestCodeShape, { contact }) : ctx
  if (!sent.ok) return returnRefusal(sent, locale, { field: 'contact', values: { contact } })
  if (ctx.ok) await keepCookies(ctx.value)
  redirect(localeHref(locale, '/library/code?sent=1'))
}
