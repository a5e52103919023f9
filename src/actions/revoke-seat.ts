'use server'

import { redirect } from 'next/navigation'

import { revokeSeatShape } from '../../plugins/licensing/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import { actionCtx, localeOf, textOf } from './action-ctx.ts'
import { teamHref } from './team-href.ts'

/** Takes a seat of the visitor's license back, and says so on the license's page. */
export const revokeSeat = async (form: FormData): Promise<void> => {
  const locale = localeOf(form)
  const licenseId = textOf(form, 'license')
  const ctx = await actionCtx(locale)
  const taken = ctx.ok
    ? await call(ctx.value, revokeSeatShape, { licenseId, seatId: textOf(form, 'seat') })
    : ctx
  redirect(teamHref(locale, licenseId, taken.ok ? 'team=taken' : `refused=${taken.code}`))
}
