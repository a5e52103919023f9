'use client'

import { Button, ConfirmationModal, useModal } from '@payloadcms/ui'
import { useId } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { securityTexts } from './security-texts.ts'

interface Props {
  texts: { act: string; heading: string; body: string }
  /** What it is done to, for who hears the button without seeing where it stands. */
  about?: string
  isBusy: boolean
  /** @default 'small' */
  size?: 'medium' | 'small'
  onConfirm: () => void
}

/** A button that asks once more before it does anything. */
export const AskButton = ({ texts, about, isBusy, size = 'small', onConfirm }: Props) => {
  const { cancel } = securityTexts[usePanelLocale()]
  const slug = `ask-${useId()}`
  const { openModal } = useModal()
  return (
    <span className="duka-tap">
      <Button
        aria-label={about === undefined ? texts.act : `${texts.act}: ${about}`}
        buttonStyle="secondary"
        disabled={isBusy}
        margin={false}
        onClick={() => openModal(slug)}
        size={size}
        type="button"
      >
        {texts.act}
      </Button>
      <ConfirmationModal
        body={texts.body}
        cancelLabel={cancel}
        confirmLabel={texts.act}
        heading={texts.heading}
        modalSlug={slug}
        onConfirm={onConfirm}
      />
    </span>
  )
}
