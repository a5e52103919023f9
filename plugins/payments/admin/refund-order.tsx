'use client'

import {
  Button,
  ConfirmationModal,
  SelectInput,
  toast,
  useConfig,
  useDocumentInfo,
  useFormFields,
  useModal,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { formatMoney, parseAmount } from '../../kernel/money.ts'
import { plainAmount } from '../../platform/admin/amount-problem.ts'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { askShop } from '../../platform/admin/post-to-shop.ts'
import { refundReasons, type RefundReason } from '../../kernel/refund-reasons.ts'
import { refundTexts } from './refund-texts.ts'

const problemStyle = { color: 'var(--theme-error-600)' } as const

/** How long the answer can be read before the page is read anew. */
const readingMs = 1500

const refundable = new Set<unknown>(['paid', 'partially-refunded', 'disputed'])

interface Refund {
  orderId: string
  currency: string
  leftMinor: number
  /** Nothing went back yet: then all of it is what most want. */
  isWhole: boolean
}

/** The order in the form, as far as money can go back; null when none can. */
const useRefundable = (): Refund | null => {
  const { id } = useDocumentInfo()
  const [status, total, refunded, currency, provider] = useFormFields(([fields]) =>
    ['status', 'totalMinor', 'refundedMinor', 'currency', 'provider'].map((name) => fields[name]?.value),
  )
  const leftMinor = Number(total) - Number(refunded)
  if (id === undefined || !refundable.has(status) || provider === 'free' || !(leftMinor > 0)) return null
  return { orderId: String(id), currency: String(currency), leftMinor, isWhole: Number(refunded) === 0 }
}

const useSend = ({ orderId, currency }: Refund) => {
  const { config } = useConfig()
  const router = useRouter()
  const locale = usePanelLocale()
  const texts = refundTexts[locale]
  const send = async (amountMinor: number, reason: RefundReason) => {
    const { json, status } = await askShop<{ message?: string; status?: string }>({
      api: config.routes.api,
      path: `/orders/${orderId}/refund`,
      locale,
      body: { amountMinor, reason },
    })
    if (status >= 400) toast.error(json.message ?? String(status))
    else if (json.status === 'requested') toast.info(texts.requested)
    else toast.success(texts.done(formatMoney({ amountMinor, currency }, locale)))
    // The lists on this page fetch for themselves, once: what has gone back is shown by a new look at all of it.
    setTimeout(() => window.location.reload(), readingMs)
  }
  return async (amountMinor: number, reason: RefundReason) => {
    try {
      await send(amountMinor, reason)
    } catch (error) {
      // It may have arrived all the same: the page is read anew, and shows what is left.
      toast.error(texts.unsent(error instanceof Error ? error.message : String(error)))
      router.refresh()
    }
  }
}

const RefundForm = (refund: Refund) => {
  const { currency, isWhole, leftMinor } = refund
  const locale = usePanelLocale()
  const texts = refundTexts[locale]
  const { openModal } = useModal()
  const send = useSend(refund)
  const id = useId()
  const [typed, setTyped] = useState(isWhole ? plainAmount(leftMinor, currency) : '')
  const [reason, setReason] = useState<RefundReason>('requested-by-customer')
  const amountMinor = parseAmount(typed, currency)
  const isFine = amountMinor !== null && amountMinor > 0 && amountMinor <= leftMinor
  const say = (minor: number) => formatMoney({ amountMinor: minor, currency }, locale)
  const body = amountMinor === leftMinor ? texts.all(say(leftMinor)) : texts.part(say(amountMinor ?? 0))
  return (
    <div className="field-type order-refund">
      <h4>{texts.title}</h4>
      <div className={`field-type text${isFine ? '' : ' error'}`}>
        <label className="field-label" htmlFor={`${id}-amount`}>
          {texts.amount} ({currency})
        </label>
        <input
          id={`${id}-amount`}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          aria-invalid={!isFine}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p id={`${id}-hint`} className="field-description" style={isFine ? undefined : problemStyle}>
          {amountMinor === null ? texts.unreadable : texts.hint(say(leftMinor))}
        </p>
      </div>
      <SelectInput
        id={`${id}-reason`}
        isClearable={false}
        label={texts.reason}
        name="refund-reason"
        onChange={(chosen) => {
          const value = Array.isArray(chosen) ? undefined : chosen.value
          setReason(refundReasons.find((each) => each === value) ?? 'other')
        }}
        options={refundReasons.map((each) => ({ label: texts.reasons[each], value: each }))}
        path="refund-reason"
        value={reason}
      />
      <Button buttonStyle="secondary" disabled={!isFine} onClick={() => openModal(id)}>
        {texts.act}
      </Button>
      <ConfirmationModal
        modalSlug={id}
        heading={texts.heading}
        body={body}
        onConfirm={() => send(amountMinor ?? 0, reason)}
      />
    </div>
  )
}

/** Money back, from the order itself: all that is left or a part, with a reason, after a second look. */
export function RefundOrder() {
  const refund = useRefundable()
  return refund && <RefundForm key={refund.leftMinor} {...refund} />
}
