'use client'

import { Banner, Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { NewPassword } from './new-password.tsx'
import { RefusalBox } from './refusal-box.tsx'
import { signInTexts } from './sign-in-texts.ts'
import { useAsk, type Refusal } from './use-ask.ts'
import { useTitle } from './use-title.ts'

interface Props {
  token: string
  loginHref: string
  forgotHref: string
}

/** A new password by the token of a mail. It signs nobody in: the code is asked for at the door. */
export const ResetForm = ({ token, loginHref, forgotHref }: Props) => {
  const texts = signInTexts[usePanelLocale()].reset
  useTitle(signInTexts.en.reset.password, texts.password)
  const { post } = useAsk()
  const id = useId()
  const [password, setPassword] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [isDone, setDone] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const send = async () => {
    if (isBusy) return
    setBusy(true)
    setRefusal(null)
    const answer = await post('/staff/password', { token, password })
    setBusy(false)
    if (answer.isDone) setDone(true)
    else setRefusal(answer.refusal)
  }
  if (isDone)
    return (
      <div className="duka-enter" role="status">
        <Banner type="success">{texts.done}</Banner>
        <Button className="duka-wide" el="anchor" margin={false} size="large" url={loginHref}>
          {texts.toSignIn}
        </Button>
      </div>
    )
  return (
    <form
      className="duka-enter"
      method="post"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <div className="form-header">
        <h1>{texts.heading}</h1>
      </div>
      <NewPassword
        hint={texts.hint}
        isWrong={refusal !== null}
        label={texts.password}
        onChange={setPassword}
        show={texts.show}
        value={password}
        wrongId={`${id}-refusal`}
      />
      <RefusalBox id={`${id}-refusal`} refusal={refusal} />
      <Button className="duka-wide" disabled={isBusy} margin={false} size="large" type="submit">
        {texts.save}
      </Button>
      {refusal?.code === 'TICKET_OVER' ? <a href={forgotHref}>{texts.newMail}</a> : null}
    </form>
  )
}
