'use client'

import {
  Button,
  ConfirmationModal,
  toast,
  useConfig,
  useDocumentInfo,
  useFormFields,
  useModal,
} from '@payloadcms/ui'
import { useId, useState } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { postToShop } from '../../platform/admin/post-to-shop.ts'
import { decideTexts } from './decide-texts.ts'

type Answer = 'approve' | 'reject'

const answers: Answer[] = ['approve', 'reject']

/** How long the answer can be read before the page is read anew. */
const readingMs = 1500

const mostLetters = 500

const useDecide = (resetId: string) => {
  const { config } = useConfig()
  const locale = usePanelLocale()
  return async (answer: Answer, note: string) => {
    try {
      const refusal = await postToShop({
        api: config.routes.api,
        path: `/resets/${resetId}`,
        locale,
        body: { approve: answer === 'approve', note },
      })
      if (refusal === null) toast.success(decideTexts[locale].done[answer])
      else toast.error(refusal)
      setTimeout(() => window.location.reload(), readingMs)
    } catch {
      // The network: nothing that the browser says about it helps.
      toast.error(decideTexts[locale].unsent)
    }
  }
}

const DecideForm = ({ resetId }: { resetId: string }) => {
  const texts = decideTexts[usePanelLocale()]
  const decide = useDecide(resetId)
  const { openModal } = useModal()
  const id = useId()
  const [note, setNote] = useState('')
  return (
    <div className="field-type decide-reset">
      <h4>{texts.title}</h4>
      <div className="field-type textarea">
        <label className="field-label" htmlFor={`${id}-note`}>
          {texts.note}
        </label>
        <div className="textarea-outer">
          <textarea
            id={`${id}-note`}
            className="textarea-element"
            rows={3}
            maxLength={mostLetters}
            value={note}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setNote(event.target.value)}
          />
        </div>
        <p id={`${id}-hint`} className="field-description">
          {texts.hint}
        </p>
      </div>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0 0.75rem' }}>
        {answers.map((answer) => (
          <Button
            key={answer}
            buttonStyle={answer === 'approve' ? 'primary' : 'secondary'}
            onClick={() => openModal(`${id}-${answer}`)}
          >
            {texts[answer]}
          </Button>
        ))}
      </div>
      {answers.map((answer) => (
        <ConfirmationModal
          key={answer}
          modalSlug={`${id}-${answer}`}
          heading={texts.headings[answer]}
          body={texts.bodies[answer]}
          onConfirm={() => decide(answer, note.trim())}
        />
      ))}
    </div>
  )
}

/** Beside a request that waits: approve or reject it, with a note, after a second look. */
export function DecideReset() {
  const { id } = useDocumentInfo()
  const status: unknown = useFormFields(([fields]) => fields.status?.value)
  if (id === undefined || status !== 'pending') return null
  return <DecideForm resetId={String(id)} />
}
