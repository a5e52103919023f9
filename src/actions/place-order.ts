'use server'

import { createHash } from 'node:crypto'
import { redirect } from 'next/navigation'

import { failureText } from '../../plugins/kernel/failure-text.ts'
import type { Locale } from '../../plugins/kernel/locale.ts'
import { fail, type Failure } from '../../plugins/kernel/result.ts'
import { checkoutShape } from '../../plugins/payments/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import { localeHref } from '../i18n/locale-href.ts'
import type { CheckoutState } from '../ui/models/checkout-state.ts'
import { actionCtx, localeOf, textOf } from './action-ctx.ts'
import { keepCookies } from './keep-cookies.ts'

type Values = Required<NonNullable<CheckoutState['values']>>

const valuesOf = (form: FormData): Values => ({
  via: textOf(form, 'via') === 'phone' ? 'phone' : 'email',
  email: textOf(form, 'email').slice(0, 254),
  phone: textOf(form, 'phone').slice(0, 40),
})

/** The same try by the same person is one order, however often it is sent; another person's is another. */
const keyOf = (form: FormData, contact: string): string => {
  const parts = ['try', 'offer', 'quantity', 'currency', 'amountMinor'].map((name) => textOf(form, name))
  return createHash('sha256')
    .update(JSON.stringify([...parts, contact.toLowerCase()]))
    .digest('base64url')
}

const refused = (failure: Failure, locale: Locale, values: Values): CheckoutState => ({
  error: failureText(failure, locale),
  field: ['BAD_EMAIL', 'BAD_PHONE', 'CONTACT_REQUIRED'].includes(failure.code) ? values.via : undefined,
  values,
})

/** Places the order of the checkout form and leads on: to the provider's page, or to the order. */
export const placeOrder = async (_before: CheckoutState, form: FormData): Promise<CheckoutState> => {
  const locale = localeOf(form)
  const values = valuesOf(form)
  const contact = values[values.via]
  if (contact === '') return refused(fail('CONTACT_REQUIRED'), locale, values)
  const ctx = await actionCtx(locale)
  if (!ctx.ok) return refused(ctx, locale, values)
  const placed = await call(ctx.value, checkoutShape, {
    offerId: textOf(form, 'offer'),
    quantity: textOf(form, 'quantity') || 1,
    currency: textOf(form, 'currency'),
    amountMinor: textOf(form, 'amountMinor') || undefined,
    [values.via]: contact,
    checkoutKey: keyOf(form, contact),
  })
  if (!placed.ok) return refused(placed, locale, values)
  await keepCookies(ctx.value)
  const { number, payUrl, status } = placed.value
  redirect(status === 'pending' && payUrl ? payUrl : localeHref(locale, `/orders/${number}`))
}
