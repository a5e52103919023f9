'use client'

import { Button } from '@payloadcms/ui'
import { useId } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { EnrolmentTop } from './enrolment-top.tsx'
import { enrolmentTexts } from './enrolment-texts.ts'
import { LabeledInput } from './labeled-input.tsx'
import { NewPassword } from './new-password.tsx'
import { RefusalBox } from './refusal-box.tsx'
import type { EnrolmentState, Person, Step } from './use-enrolment.ts'

interface Props {
  state: EnrolmentState
  step: Extract<Step, { at: 'naming' }>
}

const wrongField: Record<string, keyof Person> = {
  NAME_TAKEN: 'name',
  EMAIL_TAKEN: 'email',
  PASSWORD_REQUIRED: 'password',
}

/** Who somebody is: of the first owner a name and an address, and a password where the shop asks for one. */
export const NamingStep = ({ state, step }: Props) => {
  const texts = enrolmentTexts[usePanelLocale()].naming
  const id = useId()
  const { begin, isBusy, person, refusal, setPerson } = state
  const { ticket, token } = step
  const change = (part: Partial<Person>) => setPerson({ ...person, ...part })
  const wrong = (field: keyof Person) => ({
    isWrong: refusal !== null && wrongField[refusal.code] === field,
    wrongId: `${id}-refusal`,
  })
  const isFirst = ticket.name === null
  return (
    <form
      className="duka-enter"
      method="post"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) void begin(token, ticket)
      }}
    >
      <EnrolmentTop
        heading={isFirst ? texts.setUpHeading : texts.invitedHeading(ticket.name ?? '')}
        place={[1, 3]}
      >
        <p>{isFirst ? texts.setUpText : ticket.needsPassword ? texts.invitedText : null}</p>
      </EnrolmentTop>
      {isFirst ? (
        <>
          <LabeledInput
            {...wrong('name')}
            autoComplete="name"
            hint={texts.nameHint}
            isRequired
            label={texts.name}
            maxLength={80}
            minLength={2}
            name="name"
            onChange={(name) => change({ name })}
            value={person.name}
          />
          <LabeledInput
            {...wrong('email')}
            autoComplete="email"
            hint={texts.emailHint}
            inputMode="email"
            isRequired
            label={texts.email}
            name="email"
            onChange={(email) => change({ email })}
            type="email"
            value={person.email}
          />
        </>
      ) : null}
      {ticket.needsPassword ? (
        <NewPassword
          {...wrong('password')}
          hint={texts.passwordHint}
          label={texts.password}
          onChange={(password) => change({ password })}
          show={texts.show}
          value={person.password}
        />
      ) : null}
      <RefusalBox id={`${id}-refusal`} refusal={refusal} />
      <Button className="duka-wide" disabled={isBusy} margin={false} size="large" type="submit">
        {texts.next}
      </Button>
    </form>
  )
}
