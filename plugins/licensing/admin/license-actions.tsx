'use client'

import { Banner, Button, useDocumentInfo, useFormFields, useModal } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { CareActions } from './care-actions.tsx'
import { actionsFor, deskTexts, reasonInWords, type DeskAction } from './desk-texts.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { useLicenseAct } from './use-license-act.ts'

const useLicense = () => {
  const { id } = useDocumentInfo()
  return useFormFields(([fields]) => ({
    id,
    status: fields.status?.value,
    reason: fields.reason?.value,
    expiresAt: fields.expiresAt?.value,
    updatesUntil: fields.updatesUntil?.value,
    flaggedAt: fields.flaggedAt?.value,
    flagReason: fields.flagReason?.value,
    flaggedBy: fields.flaggedBy?.value,
  }))
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

interface ActionsProps {
  licenseId: string
  actions: DeskAction[]
  /** More buttons. */
  children: ReactNode
}

const Actions = ({ licenseId, actions, children }: ActionsProps) => {
  const texts = deskTexts[usePanelLocale()]
  const { openModal } = useModal()
  const { act, isBusy } = useLicenseAct(licenseId)
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
      {children}
      {actions.map((action) => (
        <ReasonDialog
          key={action}
          {...texts.actions[action]}
          onConfirm={(reason) => void act(action, { reason }, texts.actions[action].done)}
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
      <Actions actions={actionsFor(license.status, isFlagged)} licenseId={String(license.id)}>
        <CareActions
          expiresAt={license.expiresAt}
          licenseId={String(license.id)}
          status={license.status}
          updatesUntil={license.updatesUntil}
        />
      </Actions>
    </div>
  )
}
