import 'server-only'

import { defaultLocale, isLocale, type Locale } from '../../plugins/kernel/locale.ts'
import { fail, ok, type Result } from '../../plugins/kernel/result.ts'
import type { Ctx } from '../../plugins/platform/context.ts'
import { isOwnForm } from '../../plugins/platform/origin.ts'
import { buyerCtx } from '../queries/buyer-ctx.ts'

/** One field of a form as text; files and missing fields are empty. */
export const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

export const localeOf = (form: FormData): Locale => {
  const asked = textOf(form, 'locale')
  return isLocale(asked) ? asked : defaultLocale
}

/** Who sends this form. BAD_ORIGIN when another site sends it. */
export const actionCtx = async (locale: Locale): Promise<Result<Ctx>> => {
  const ctx = await buyerCtx(locale)
  return isOwnForm(ctx.req) ? ok(ctx) : fail('BAD_ORIGIN')
}
