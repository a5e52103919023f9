'use client'

import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { AskStep, OverStep } from './ask-step.tsx'
import { EnrolmentTop } from './enrolment-top.tsx'
import { enrolmentTexts } from './enrolment-texts.ts'
import { NamingStep } from './naming-step.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { ScanStep } from './scan-step.tsx'
import { asksFor, useEnrolment, type Step } from './use-enrolment.ts'
import { useTitle } from './use-title.ts'

interface Props {
  /** What prints another link on the machine of the shop; null where somebody was asked in, and asks again. */
  setUpCommand: string | null
  adminHref: string
  loginHref: string
}

const LastStep = ({ adminHref, step }: { adminHref: string; step: Extract<Step, { at: 'codes' }> }) => {
  const texts = enrolmentTexts[usePanelLocale()].codes
  const { codes, secret, ticket } = step
  return (
    <div className="duka-enter">
      <EnrolmentTop heading={texts.heading} place={asksFor(ticket) ? [3, 3] : [2, 2]} />
      <RecoveryCodes
        codes={codes}
        leave={texts.open}
        onKept={() => window.location.assign(adminHref)}
        shop={secret.issuer}
        who={secret.name}
      />
    </div>
  )
}

/** From a link to a sign-in: who one is, an authenticator with a proof that it works, and the recovery codes. */
export const Enrolment = ({ setUpCommand, adminHref, loginHref }: Props) => {
  const texts = enrolmentTexts[usePanelLocale()]
  const state = useEnrolment()
  useTitle(enrolmentTexts.en.ask.heading, texts.ask.heading)
  const { step } = state
  if (step.at === 'reading') return <p role="status">{texts.reading}</p>
  if (step.at === 'asking') return <AskStep setUpCommand={setUpCommand} state={state} />
  if (step.at === 'naming') return <NamingStep state={state} step={step} />
  if (step.at === 'scanning') return <ScanStep state={state} step={step} />
  if (step.at === 'codes') return <LastStep adminHref={adminHref} step={step} />
  return <OverStep loginHref={loginHref} setUpCommand={setUpCommand} state={state} />
}
