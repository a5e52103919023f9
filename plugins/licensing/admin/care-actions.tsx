'use client'

import { Button, useModal } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { careFor, careTexts, type CareAction } from './care-texts.ts'
import { DayField, endOf, noDay } from './day-field.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { useLicenseAct } from './use-license-act.ts'

interface Facts {
  licenseId: string
  status: unknown
  expiresAt: unknown
  updatesUntil: unknown
}

interface DialogProps {
  facts: Facts
  slug: string
  onConfirm: (body: Record<string, unknown>) => void
}

const looksLikeEmail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

const TransferDialog = ({ slug, onConfirm }: DialogProps) => {
  const texts = careTexts[usePanelLocale()]
  const id = useId()
  const [email, setEmail] = useState('')
  return (
    <ReasonDialog
      {...texts.actions.transfer}
      isFilled={looksLikeEmail.test(email.trim())}
      onConfirm={(reason) => onConfirm({ email: email.trim(), reason })}
      slug={slug}
    >
      <div className="field-type text" style={{ marginBottom: 'calc(var(--base) * 0.75)' }}>
        <label className="field-label" htmlFor={id}>
          {texts.email} <span className="required">*</span>
        </label>
        <input
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          id={id}
          maxLength={254}
          onChange={(event) => setEmail(event.target.value)}
          style={{ width: '100%' }}
          type="email"
          value={email}
        />
        <p className="field-description" id={`${id}-hint`}>
          {texts.emailHint}
        </p>
      </div>
    </ReasonDialog>
  )
}

const ExtendDialog = ({ facts, slug, onConfirm }: DialogProps) => {
  const texts = careTexts[usePanelLocale()]
  const [expires, setExpires] = useState(noDay)
  const [updates, setUpdates] = useState(noDay)
  const ends = { expiresAt: endOf(expires), updatesUntil: endOf(updates) }
  return (
    <ReasonDialog
      {...texts.actions.extend}
      isFilled={ends.expiresAt !== undefined || ends.updatesUntil !== undefined}
      onConfirm={(reason) => onConfirm({ ...ends, reason })}
      slug={slug}
    >
      {typeof facts.expiresAt === 'string' ? (
        <DayField label={texts.expiresAt} now={facts.expiresAt} onChange={setExpires} value={expires} />
      ) : null}
      {typeof facts.updatesUntil === 'string' ? (
        <DayField label={texts.updatesUntil} now={facts.updatesUntil} onChange={setUpdates} value={updates} />
      ) : null}
    </ReasonDialog>
  )
}

const KeyDialog = ({ slug, onConfirm }: DialogProps) => (
  <ReasonDialog
    {...careTexts[usePanelLocale()].actions['rotate-key']}
    onConfirm={(reason) => onConfirm({ reason })}
    slug={slug}
  />
)

const dialogs: Record<CareAction, typeof KeyDialog> = {
  extend: ExtendDialog,
  'rotate-key': KeyDialog,
  transfer: TransferDialog,
}

/** What can be done for the owner of a license: a longer time, another key, another owner. */
export const CareActions = (facts: Facts) => {
  const texts = careTexts[usePanelLocale()]
  const { openModal } = useModal()
  const { act, isBusy } = useLicenseAct(facts.licenseId)
  return careFor(facts).map((action) => {
    const slug = `license-${action}-${facts.licenseId}`
    const Dialog = dialogs[action]
    return (
      <span key={action}>
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={() => openModal(slug)}
          size="medium"
        >
          {texts.actions[action].act}
        </Button>
        <Dialog
          facts={facts}
          onConfirm={(body) => void act(action, body, texts.actions[action].done)}
          slug={slug}
        />
      </span>
    )
  })
}
