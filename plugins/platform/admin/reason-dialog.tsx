'use client'

import { Button, Modal, useModal } from '@payloadcms/ui'
import { useId, useState, type ReactNode } from 'react'

const leastLetters = 3

export interface ReasonTexts {
  reason: string
  reasonHint: string
  /** When there is none, or hardly one. */
  reasonShort: string
  cancel: string
}

interface Props {
  texts: ReasonTexts
  slug: string
  heading: string
  body: string
  /** The words on the button that does it. */
  act: string
  onConfirm: (reason: string) => void
  /** What is asked besides, above the reason; and whether it is answered. */
  children?: ReactNode
  isFilled?: boolean
  /** @default 500 */
  mostLetters?: number
}

/** Asks why, before something is done. It looks and closes as Payload's own dialogs do. */
export const ReasonDialog = ({
  texts,
  slug,
  heading,
  body,
  act,
  onConfirm,
  children,
  isFilled = true,
  mostLetters = 500,
}: Props) => {
  const { closeModal } = useModal()
  const id = useId()
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)
  const isFine = reason.trim().length >= leastLetters
  const hint = isAsked && !isFine ? texts.reasonShort : texts.reasonHint
  const send = () => {
    setAsked(true)
    if (!isFine || !isFilled) return
    closeModal(slug)
    onConfirm(reason.trim())
    setReason('')
    setAsked(false)
  }
  return (
    <Modal className="confirmation-modal" closeOnBlur={false} slug={slug}>
      <form
        className="confirmation-modal__wrapper"
        onSubmit={(event) => {
          event.preventDefault()
          // The dialog stands in the form of the document.
          event.stopPropagation()
          send()
        }}
      >
        <div className="confirmation-modal__content">
          <h1>{heading}</h1>
          <p>{body}</p>
          {children}
          <div className={`field-type textarea${isAsked && !isFine ? ' error' : ''}`}>
            <label className="field-label" htmlFor={id}>
              {texts.reason} <span className="required">*</span>
            </label>
            <textarea
              aria-describedby={`${id}-hint`}
              aria-invalid={isAsked && !isFine}
              className="textarea-outer"
              id={id}
              maxLength={mostLetters}
              onChange={(event) => setReason(event.target.value)}
              rows={3}
              style={{ width: '100%', padding: '0.5rem 0.75rem' }}
              value={reason}
            />
            <p className="field-description" id={`${id}-hint`}>
              {hint}
            </p>
          </div>
        </div>
        <div className="confirmation-modal__controls">
          <Button buttonStyle="secondary" onClick={() => closeModal(slug)} size="large" type="button">
            {texts.cancel}
          </Button>
          <Button onClick={send} size="large" type="button">
            {act}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
