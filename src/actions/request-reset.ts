'use server'

import { getTranslations } from 'next-intl/server'

import { codeText } from '../../plugins/kernel/codes.ts'
import { requestResetShape } from '../../plugins/downloads/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import type { ResetState } from '../ui/models/reset-state.ts'
import { actionCtx, localeOf, textOf } from './action-ctx.ts'

/** Asks the shop for more downloads than its window allows. */
export const requestReset = async (_before: ResetState, form: FormData): Promise<ResetState> => {
  const locale = localeOf(form)
  const t = await getTranslations({ locale, namespace: 'libraryItem' })
  const reason = textOf(form, 'reason').slice(0, 500)
  if (reason.length < 10) return { error: t('resetShort'), value: reason }
  const ctx = await actionCtx(locale)
  if (!ctx.ok) return { error: codeText(ctx.code, locale), value: reason }
  const asked = await call(ctx.value, requestResetShape, { licenseId: textOf(form, 'license'), reason })
  if (!asked.ok) return { error: codeText(asked.code, locale), value: reason }
  return { message: t('resetSent') }
}
