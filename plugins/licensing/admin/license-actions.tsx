'use client'

import { Banner, Button, toast, useConfig, useDocumentInfo, useFormFields, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { postToShop } from '../../platform/admin/post-to-shop.ts'
import { actionsFor, deskTexts, reasonInWords, type DeskAction } from './desk-texts.ts'
import { ReasonDialog } from './reason-dialog.tsx'

/** How long the answer can be read before the page is read anew. */
const readingMs = 1200

const useLicense = () => {
  const { id } = useDocumentInfo()
  return useFormFields(([fields]) => ({
    id,
    status: fields.status?.value,
    reason: fields.reason?.value,
    flaggedAt: fields.flaggedAt?.value,
    flagReason: fields.flagReason?.value,
    flaggedBy: fields.flaggedBy?.value,
  }))
}

const useAct = (licenseId: string) => {
  const { config } = useConfig()
  const router = useRouter()
  const locale = usePanelLocale()
  const [isBusy, setBusy] = useState(false)
  const act = async (action: DeskAction, reason: string) => {
    setBusy(true)
    try {
      const refusal = await postToShop({
        api: config.routes.api,
        path: `/licenses/${licenseId}/${action}`,
        locale,
        body: { reason },
      })
      if (refusal === null) toast.success(deskTexts[locale].actions[action].done)
      else toast.error(refusal)
      // The form took its values when the page came: a new look shows what has become of it.
      setTimeout(() => window.location.reload(), readingMs)
    } catch {
      // The network: nothing that the browser says about it helps.
      toast.error(deskTexts[locale].unsent)
      router.refresh()
      setBusy(false)
    }
  }
  return { act, isBusy }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const Banners = ({ status, reason, flaggedAt, flagReason, flaggedBy }: ReturnType<typeof useLicense>) => {
  const locale = usePanelLocale()
  const texts = deskTexts[locale]
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const isClosed = status === 'suspended' || status === 'revoked'
  return (
    <>
      {typeof flaggedAt === 'string' && flaggedAt !== '' ? (
        <Banner type="error">
          <strong>
            {texts.flagged(reasonInWords(text(flaggedBy), texts), date.format(new Date(flaggedAt)))}
          </strong>{' '}
          {reasonInWords(text(flagReason), texts)}
        </Banner>
      ) : null}
      {isClosed ? (
        <Banner type={status === 'revoked' ? 'error' : 'info'}>
          <strong>{texts.closed[status]}</strong>{' '}
          {text(reason) === '' ? null : `${texts.because}: ${reasonInWords(text(reason), texts)}`}
        </Banner>
      ) : null}
    </>
  )
}

const Actions = ({ licenseId, actions }: { licenseId: string; actions: DeskAction[] }) => {
  const texts = deskTexts[usePanelLocale()]
  const { openModal } = useModal()
  const { act, isBusy } = useAct(licenseId)
  const slugOf = (action: DeskAction) => `license-${action}-${licenseId}`
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem' }}>
      {actions.map((action) => (
        <Button
          key={action}
          buttonStyle={action === 'reactivate' ? 'primary' : 'secondary'}
          disabled={isBusy}
          margin={false}
          onClick={() => openModal(slugOf(action))}
          size="medium"
        >
          {texts.actions[action].act}
        </Button>
      ))}
      {actions.map((action) => (
        <ReasonDialog
          key={action}
          {...texts.actions[action]}
          onConfirm={(reason) => void act(action, reason)}
          slug={slugOf(action)}
        />
      ))}
    </div>
  )
}

/** Above a license: why it does not work or stands out, and what can be done about it, each with a reason. */
export const LicenseActions = () => {
  const license = useLicense()
  if (license.id === undefined) return null
  const isFlagged = typeof license.flaggedAt === 'string' && license.flaggedAt !== ''
  return (
    <div className="field-type" style={{ display: 'grid', gap: '0.75rem' }}>
      <Banners {...license} />
      <Actions actions={actionsFor(license.status, isFlagged)} licenseId={String(license.id)} />
    </div>
  )
}
