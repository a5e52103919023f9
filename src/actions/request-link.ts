'use server'

import { getTranslations } from 'next-intl/server'

import { codeText } from '../../plugins/kernel/codes.ts'
import { requestLinkShape } from '../../plugins/library/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import type { LinkState } from '../ui/models/link-state.ts'
import { actionCtx, localeOf, textOf } from './action-ctx.ts'

/** Mails the link to a library. What is answered does not tell whether anybody has bought with that address. */
export const requestLink = async (_before: LinkState, form: FormData): Promise<LinkState> => {
  const locale = localeOf(form)
  const email = textOf(form, 'email').slice(0, 254)
  if (!/^\S+@\S+\.\S+$/.test(email)) return { error: codeText('BAD_EMAIL', locale), value: email }
  const ctx = await actionCtx(locale)
  if (!ctx.ok) return { error: codeText(ctx.code, locale), value: email }
  const sent = await call(ctx.value, requestLinkShape, { email })
  if (!sent.ok) return { error: codeText(sent.code, locale), value: email }
  const t = await getTranslations({ locale, namespace: 'library' })
  return { message: t('linkSent', { contact: email }), value: email }
}
