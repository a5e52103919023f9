'use server'

import { redirect } from 'next/navigation'

import { deactivateDeviceShape } from '../../plugins/licensing/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import { localeHref } from '../i18n/locale-href.ts'
import { actionCtx, localeOf, textOf } from './action-ctx.ts'

/** Takes a device of the visitor's license out, and says so on the license's page. */
export const freeDevice = async (form: FormData): Promise<void> => {
  const locale = localeOf(form)
  const [licenseId, activationId] = [textOf(form, 'license'), textOf(form, 'device')]
  const ctx = await actionCtx(locale)
  const freed = ctx.ok ? await call(ctx.value, deactivateDeviceShape, { licenseId, activationId }) : ctx
  const page = localeHref(locale, `/library/items/${encodeURIComponent(licenseId)}`)
  redirect(freed.ok ? `${page}?device=out#devices` : `${page}?denied=${freed.code}#files`)
}
