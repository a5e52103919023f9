'use client'

import { Button } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { CodeInput } from './code-input.tsx'
import { CopyButton } from './copy-button.tsx'
import { EnrolmentTop } from './enrolment-top.tsx'
import { enrolmentTexts } from './enrolment-texts.ts'
import { QrPicture } from './qr-picture.tsx'
import { RefusalBox } from './refusal-box.tsx'
import { RememberBox } from './remember-box.tsx'
import { asksFor, type EnrolmentState, type Secret, type Step } from './use-enrolment.ts'

const secretStyle = {
  display: 'block',
  margin: '0.35rem 0 0.75rem',
  fontFamily: 'var(--font-mono)',
  fontSize: '1.05rem',
  overflowWrap: 'anywhere',
  userSelect: 'all',
} as const

/** The secret as a picture, as a text in groups of four, and as a link for an app on the same device. */
const SecretShown = ({ qr, secret, uri }: Secret) => {
  const texts = enrolmentTexts[usePanelLocale()].scan
  return (
    <div className="duka-scan">
      <QrPicture label={texts.picture} rows={qr} />
      <div>
        <p className="duka-on-phone" style={{ marginTop: 0 }}>
          <a href={uri}>{texts.open}</a>
        </p>
        <strong>{texts.typed}</strong>
        <code style={secretStyle}>{secret.match(/.{1,4}/g)?.join(' ') ?? secret}</code>
        <CopyButton done={texts.copied} text={secret}>
          {texts.copy}
        </CopyButton>
        <p className="field-description">{texts.typedHint}</p>
      </div>
    </div>
  )
}

interface Props {
  state: EnrolmentState
  step: Extract<Step, { at: 'scanning' }>
}

/** The secret, and the first code of it: nothing is kept before it is proved that the app works. */
export const ScanStep = ({ state, step }: Props) => {
  const texts = enrolmentTexts[usePanelLocale()].scan
  const id = useId()
  const codeRef = useRef<HTMLInputElement>(null)
  const [code, setCode] = useState('')
  const [isRemembered, setRemembered] = useState(false)
  const { confirm, goTo, isBusy, refusal } = state
  const { secret, ticket, token } = step
  const isThird = asksFor(ticket)
  const send = async () => {
    if (isBusy || (await confirm(code, isRemembered))) return
    setCode('')
    codeRef.current?.focus()
  }
  return (
    <form
      className="duka-enter"
      method="post"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <EnrolmentTop heading={texts.heading} place={isThird ? [2, 3] : [1, 2]}>
        <p>
          {texts.hello(secret.name)} {texts.text}
        </p>
      </EnrolmentTop>
      <SecretShown {...secret} />
      <CodeInput
        hint={texts.codeHint}
        inputRef={codeRef}
        isRequired
        isWrong={refusal?.code === 'CODE_WRONG'}
        label={texts.code}
        minLength={6}
        onChange={setCode}
        value={code}
        wrongId={`${id}-refusal`}
      />
      <RememberBox isChecked={isRemembered} label={texts.remember} onChange={setRemembered} />
      <RefusalBox id={`${id}-refusal`} refusal={refusal} />
      <Button className="duka-wide" disabled={isBusy} margin={false} size="large" type="submit">
        {isBusy ? texts.confirming : texts.confirm}
      </Button>
      {isThird ? (
        <button className="duka-link" onClick={() => goTo({ at: 'naming', ticket, token })} type="button">
          {texts.back}
        </button>
      ) : null}
    </form>
  )
}
