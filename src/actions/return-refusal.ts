import 'server-only'

import { getTranslations } from 'next-intl/server'

import { codeText } from '../../plugins/kernel/codes.ts'
import type { Locale } from '../../plugins/kernel/locale.ts'
import type { Failure } from '../../plugins/kernel/result.ts'
import type { ReturnState } from '../ui/models/return-state.ts'

const waitText = async (seconds: number, locale: Locale): Promise<string> => {
  const t = await getTranslations({ locale, namespace: 'libraryReturn' })
  const minutes = Math.ceil(seconds / 60)
  // A lock of exactly an hour is told in minutes no more.
  return minutes < 60
    ? t('waitMinutes', { count: minutes })
    : t('waitHours', { count: Math.ceil(minutes / 60) })
}

/** A refusal as a form shows it, with when to try again where that is known. */
export const returnRefusal = async (
  { code, details }: Failure,
  locale: Locale,
  shown: Pick<ReturnState, 'field' | 'values'>,
): Promise<ReturnState> => {
  const seconds = details?.retryAfterSeconds
  const wait = typeof seconds === 'number' ? { wait: await waitText(seconds, locale) } : {}
  return { error: codeText(code, locale), ...wait, ...shown }
}
