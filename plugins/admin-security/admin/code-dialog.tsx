'use client'

import { Button, Modal, useModal } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { CodeInput } from './code-input.tsx'
import { RefusalBox } from './refusal-box.tsx'
import { securityTexts } from './security-texts.ts'
import type { Answer, Refusal } from './use-ask.ts'

interface Props<T> {
  slug: string
  texts: { act: string; heading: string; body: string }
  send: (code: string) => Promise<Answer<T>>
  onDone: (value: T) => void
}

/** Asks for a code once more, before something that a stranger at an open screen would want. */
export const CodeDialog = <T,>({ slug, texts, send, onDone }: Props<T>) => {
  const words = securityTexts[usePanelLocale()]
  const { closeModal } = useModal()
  const id = useId()
  const codeRef = useRef<HTMLInputElement>(null)
  const [code, setCode] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const leave = () => {
    setCode('')
    setRefusal(null)
    closeModal(slug)
  }
  const ask = async () => {
    if (isBusy) return
    setBusy(true)
    setRefusal(null)
    const answer = await send(code)
    setBusy(false)
    if (answer.isDone) {
      leave()
      onDone(answer.value)
      return
    }
    setCode('')
    setRefusal(answer.refusal)
    codeRef.current?.focus()
  }
  return (
    <Modal className="confirmation-modal" closeOnBlur={false} slug={slug}>
      <form
        className="confirmation-modal__wrapper"
        method="post"
        onSubmit={(event) => {
          event.preventDefault()
          void ask()
        }}
      >
        <div className="confirmation-modal__content duka-enter">
          <h1>{texts.heading}</h1>
          <p>
            {texts.body} {words.factor.ask}
          </p>
          <CodeInput
            hint={words.factor.codeHint}
            inputRef={codeRef}
            isRequired
            isWrong={refusal !== null}
            label={words.factor.code}
            minLength={6}
            onChange={setCode}
            value={code}
            wrongId={`${id}-refusal`}
          />
          <RefusalBox id={`${id}-refusal`} refusal={refusal} />
        </div>
        <div className="confirmation-modal__controls">
          <Button buttonStyle="secondary" margin={false} onClick={leave} size="large" type="button">
            {words.cancel}
          </Button>
          <Button disabled={isBusy} margin={false} size="large" type="submit">
            {texts.act}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
