'use server'

import { redirect } from 'next/navigation'

import { failureText } from '../../plugins/kernel/failure-text.ts'
import { assignSeatShape } from '../../plugins/licensing/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import type { SeatState } from '../ui/models/team-view.ts'
import { actionCtx, localeOf, textOf } from './action-ctx.ts'
import { teamHref } from './team-href.ts'

/** Gives a seat of the visitor's license to an address, and says so on the license's page. */
export const assignSeat = async (_before: SeatState, form: FormData): Promise<SeatState> => {
  const locale = localeOf(form)
  const [licenseId, email] = [textOf(form, 'license'), textOf(form, 'email').slice(0, 254)]
  const ctx = await actionCtx(locale)
  const given = ctx.ok ? await call(ctx.value, assignSeatShape, { licenseId, email }) : ctx
  if (!given.ok) return { error: failureText(given, locale), value: email }
  redirect(teamHref(locale, licenseId, 'team=given'))
}
