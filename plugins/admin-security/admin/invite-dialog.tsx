'use client'

import { Button, Modal, useModal } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Role } from '../../kernel/roles.ts'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { LabeledInput } from './labeled-input.tsx'
import { LinkOnce } from './link-once.tsx'
import { RankChoice } from './rank-choice.tsx'
import { RefusalBox } from './refusal-box.tsx'
import { staffTexts } from './staff-texts.ts'
import { useAsk, type Refusal } from './use-ask.ts'

interface Invited {
  link: string
  isMailed: boolean
}

interface Guest {
  name: string
  email: string
  role: Role
}

const useInvite = (onInvited: () => void) => {
  const { post } = useAsk()
  const [invited, setInvited] = useState<Invited | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isBusy, setBusy] = useState(false)
  const send = async ({ name, email, role }: Guest) => {
    if (isBusy) return
    setBusy(true)
    setRefusal(null)
    const answer = await post<Invited>('/staff/invitations', { name: name.trim(), email: email.trim(), role })
    setBusy(false)
    if (answer.isDone) {
      setInvited(answer.value)
      onInvited()
    } else setRefusal(answer.refusal)
  }
  const reset = () => {
    setInvited(null)
    setRefusal(null)
  }
  return { invited, isBusy, refusal, reset, send }
}

interface Props {
  slug: string
  /** Those that one may give, highest first. */
  ranks: readonly Role[]
  onInvited: () => void
}

/** Who shall help to run the shop: a name, an address and a rank; then the link, which is told this once. */
export const InviteDialog = ({ slug, ranks, onInvited }: Props) => {
  const texts = staffTexts[usePanelLocale()].invite
  const { closeModal } = useModal()
  const id = useId()
  const nobody: Guest = { name: '', email: '', role: ranks.at(-1) ?? 'viewer' }
  const [guest, setGuest] = useState(nobody)
  const { invited, isBusy, refusal, reset, send } = useInvite(onInvited)
  const leave = () => {
    reset()
    setGuest(nobody)
    closeModal(slug)
  }
  const wrong = { isWrong: refusal !== null, wrongId: `${id}-refusal` }
  return (
    <Modal className="confirmation-modal" closeOnBlur={false} slug={slug}>
      <form
        className="confirmation-modal__wrapper"
        method="post"
        onSubmit={(event) => {
          event.preventDefault()
          if (invited) leave()
          else void send(guest)
        }}
        style={{ width: '100%' }}
      >
        <div className="confirmation-modal__content duka-enter">
          <h1>{invited ? texts.ready(guest.name.trim()) : texts.heading}</h1>
          {invited ? (
            <LinkOnce {...invited} />
          ) : (
            <>
              <p>{texts.body}</p>
              <LabeledInput
                {...wrong}
                autoComplete="off"
                isRequired
                isWrong={refusal?.code === 'NAME_TAKEN'}
                label={texts.name}
                maxLength={80}
                minLength={2}
                name="guest-name"
                onChange={(name) => setGuest({ ...guest, name })}
                value={guest.name}
              />
              <LabeledInput
                {...wrong}
                autoComplete="off"
                inputMode="email"
                isRequired
                isWrong={refusal?.code === 'EMAIL_TAKEN'}
                label={texts.email}
                name="guest-email"
                onChange={(email) => setGuest({ ...guest, email })}
                type="email"
                value={guest.email}
              />
              <RankChoice
                onChange={(role) => setGuest({ ...guest, role })}
                ranks={ranks}
                value={guest.role}
              />
              <RefusalBox id={`${id}-refusal`} refusal={refusal} />
            </>
          )}
        </div>
        <div className="confirmation-modal__controls">
          {invited ? null : (
            <Button buttonStyle="secondary" margin={false} onClick={leave} size="large" type="button">
              {texts.cancel}
            </Button>
          )}
          <Button disabled={isBusy} margin={false} size="large" type="submit">
            {invited ? texts.done : texts.send}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
