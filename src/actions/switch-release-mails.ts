'use server'

import { redirect } from 'next/navigation'

import { switchReleaseMailsShape } from '../../plugins/licensing/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import { localeHref } from '../i18n/locale-href.ts'
import { actionCtx, localeOf, textOf } from './action-ctx.ts'

/** Switches the mails about new versions of what the visitor has, and says so on the license's page. */
export const switchReleaseMails = async (form: FormData): Promise<void> => {
  const locale = localeOf(form)
  const licenseId = textOf(form, 'license')
  const isOn = textOf(form, 'mails') === 'on'
  const ctx = await actionCtx(locale)
  const switched = ctx.ok ? await call(ctx.value, switchReleaseMailsShape, { licenseId, isOn }) : ctx
  const done = switched.ok ? `mails=${isOn ? 'on' : 'off'}` : `unswitched=${switched.code}`
  redirect(localeHref(locale, `/library/items/${encodeURIComponent(licenseId)}?${done}#mails`))
}
