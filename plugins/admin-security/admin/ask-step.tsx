'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { CommandLine } from './command-line.tsx'
import { EnrolmentTop } from './enrolment-top.tsx'
import { enrolmentTexts } from './enrolment-texts.ts'
import { LabeledInput } from './labeled-input.tsx'
import { RefusalBox } from './refusal-box.tsx'
import { tokenIn } from './ticket-token.ts'
import type { EnrolmentState } from './use-enrolment.ts'

interface Props {
  /** What prints another link on the machine of the shop; null where there is nothing to print. */
  setUpCommand: string | null
  state: EnrolmentState
}

/** For who came without a link: it can be pasted, or its token typed. */
export const AskStep = ({ setUpCommand, state }: Props) => {
  const texts = enrolmentTexts[usePanelLocale()].ask
  const id = useId()
  const [given, setGiven] = useState('')
  const [isWrong, setWrong] = useState(false)
  const { isBusy, open, refusal } = state
  const wrong = isWrong ? { code: 'WRONG', message: texts.wrong, waitSeconds: 0 } : null
  return (
    <form
      className="duka-enter"
      method="post"
      onSubmit={(event) => {
        event.preventDefault()
        const token = tokenIn(given)
        setWrong(token === null)
        if (token !== null) void open(token)
      }}
    >
      <EnrolmentTop heading={texts.heading}>
        <p>{texts.text}</p>
      </EnrolmentTop>
      {setUpCommand === null ? null : (
        <div>
          <p style={{ margin: '0 0 0.35rem' }}>{texts.setUp}</p>
          <CommandLine>{setUpCommand}</CommandLine>
        </div>
      )}
      <LabeledInput
        autoComplete="off"
        hint={texts.hint}
        isRequired
        isWrong={isWrong}
        label={texts.label}
        maxLength={400}
        name="token"
        onChange={setGiven}
        value={given}
        wrongId={`${id}-refusal`}
      />
      <RefusalBox id={`${id}-refusal`} refusal={wrong ?? refusal} />
      <Button className="duka-wide" disabled={isBusy} margin={false} size="large" type="submit">
        {texts.go}
      </Button>
    </form>
  )
}

/** For who came with a link that is good for nothing any more: who can give another. */
export const OverStep = ({ loginHref, setUpCommand, state }: Props & { loginHref: string }) => {
  const texts = enrolmentTexts[usePanelLocale()].over
  const { refusal } = state
  const hasOwner = refusal?.code === 'SHOP_HAS_OWNER'
  const command = hasOwner ? null : setUpCommand
  return (
    <div className="duka-enter">
      <EnrolmentTop heading={hasOwner ? refusal.message : texts.heading}>
        {hasOwner ? null : <p>{command === null ? texts.invited : texts.setUp}</p>}
      </EnrolmentTop>
      {command === null ? null : <CommandLine>{command}</CommandLine>}
      <Button
        buttonStyle="secondary"
        className="duka-wide"
        margin={false}
        onClick={() => state.goTo({ at: 'asking' })}
        size="large"
        type="button"
      >
        {texts.again}
      </Button>
      {command !== null ? null : <a href={loginHref}>{texts.toSignIn}</a>}
    </div>
  )
}
