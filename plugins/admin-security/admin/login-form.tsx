'use client'

import { Button } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import type { SignInMode } from '../contract.ts'
import { LoginFields, type Typed } from './login-fields.tsx'
import { RefusalBox } from './refusal-box.tsx'
import { RememberBox } from './remember-box.tsx'
import { signInTexts } from './sign-in-texts.ts'
import { tokenIn } from './ticket-token.ts'
import { useAsk, type Refusal } from './use-ask.ts'
import { useFragment } from './use-fragment.ts'

interface Places {
  redirectTo: string
  joinHref: string
}

const useSignIn = ({ redirectTo, joinHref }: Places) => {
  const { post } = useAsk()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  /** @returns whether it was done; the form stays busy until the next page is there */
  const send = async ({ name, ...rest }: Typed): Promise<boolean> => {
    setBusy(true)
    setRefusal(null)
    const answer = await post<{ state: 'enrol' | 'in'; token: string | null }>('/staff/sign-in', {
      name: name.trim(),
      ...rest,
    })
    if (answer.isDone) {
      const { state, token } = answer.value
      // The whole page anew: the panel has kept what it knew of a stranger.
      window.location.assign(state === 'enrol' && token !== null ? `${joinHref}#${token}` : redirectTo)
      return true
    }
    setRefusal(answer.refusal)
    setBusy(false)
    return false
  }
  return { isBusy, refusal, send }
}

interface Props extends Places {
  mode: SignInMode
  forgotHref: string
}

/** A name, what proves it, and for how long. Enter sends it; so does pasting a code as the last thing. */
export const LoginForm = ({ mode, forgotHref, ...places }: Props) => {
  const texts = signInTexts[usePanelLocale()]
  const id = useId()
  const codeRef = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<Typed>({ name: '', password: '', code: '', isRemembered: false })
  const { isBusy, refusal, send } = useSignIn(places)
  const asksPassword = mode === 'password-and-code'
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }))
  // A set-up link that was opened where there are users leads here, its token behind it: on to where it is good.
  useFragment((fragment) => {
    const token = tokenIn(fragment)
    if (token !== null) window.location.replace(`${places.joinHref}#${token}`)
  })
  const submit = async (given: Typed) => {
    if (isBusy || (await send(given))) return
    // A code that was refused opens nothing a second time.
    change({ code: '' })
    codeRef.current?.focus()
  }
  return (
    <form
      aria-label={texts.heading}
      className="login__form duka-enter"
      // Where the script has not come yet, nothing of this may land in an address.
      method="post"
      onSubmit={(event) => {
        event.preventDefault()
        void submit(typed)
      }}
    >
      <LoginFields
        asksPassword={asksPassword}
        change={change}
        codeRef={codeRef}
        isWrong={refusal !== null && refusal.code !== 'UNSENT'}
        onPasted={(code) => {
          change({ code })
          void submit({ ...typed, code })
        }}
        typed={typed}
        wrongId={`${id}-refusal`}
      />
      <RememberBox
        isChecked={typed.isRemembered}
        label={texts.remember}
        onChange={(isRemembered) => change({ isRemembered })}
      />
      <RefusalBox id={`${id}-refusal`} refusal={refusal} />
      <Button className="duka-wide" disabled={isBusy} margin={false} size="large" type="submit">
        {isBusy ? texts.entering : texts.enter}
      </Button>
      {asksPassword ? <a href={forgotHref}>{texts.forgotten}</a> : null}
    </form>
  )
}
