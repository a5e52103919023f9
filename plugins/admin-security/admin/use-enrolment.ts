'use client'

import { useEffect, useRef, useState } from 'react'
import type { TicketKind } from '../contract.ts'
import { tokenIn } from './ticket-token.ts'
import { useAsk, type Answer, type Refusal } from './use-ask.ts'
import { useFragment } from './use-fragment.ts'

export interface Ticket {
  kind: TicketKind
  /** Null for the first owner, who has none yet. */
  name: string | null
  needsPassword: boolean
}

/** What only the person can say; empty where it is not asked. */
export interface Person {
  name: string
  email: string
  password: string
}

export interface Secret {
  issuer: string
  name: string
  secret: string
  uri: string
  qr: string[]
}

export type Step =
  | { at: 'asking' | 'over' | 'reading' }
  | { at: 'codes'; codes: string[]; secret: Secret; ticket: Ticket }
  | { at: 'naming'; ticket: Ticket; token: string }
  | { at: 'scanning'; secret: Secret; ticket: Ticket; token: string }

/** Refusals that another try with the same link does not mend. */
const ends = ['TICKET_OVER', 'SHOP_HAS_OWNER']

/** Refusals of what was typed a step before. */
const ofPerson = ['NAME_TAKEN', 'EMAIL_TAKEN', 'PASSWORD_REQUIRED', 'BAD_INPUT']

/** Whether somebody has to say anything before a secret is made for them. */
export const asksFor = ({ name, needsPassword }: Ticket): boolean => name === null || needsPassword

/** Only what was asked: an empty address would be a wrong one. */
const filled = ({ name, email, password }: Person): Partial<Person> => ({
  ...(name.trim() === '' ? {} : { name: name.trim() }),
  ...(email.trim() === '' ? {} : { email: email.trim() }),
  ...(password === '' ? {} : { password }),
})

/** Payload draws a stranger's page twice while it loads: the second knows from here what the first has taken away. */
let taken: string | null = null

/** The token leaves the address at once: neither the history nor a picture of the screen shall have it. */
const takeToken = (fragment: string): string | null => {
  const token = tokenIn(fragment)
  if (token === null) return taken
  const { pathname, search } = window.location
  window.history.replaceState(window.history.state, '', `${pathname}${search}`)
  taken = token
  return token
}

const useIsGone = () => {
  const isGone = useRef(false)
  useEffect(() => {
    isGone.current = false
    return () => {
      isGone.current = true
    }
  }, [])
  return isGone
}

const useSteps = () => {
  const { post } = useAsk()
  const [step, setStep] = useState<Step>({ at: 'reading' })
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isBusy, setBusy] = useState(false)
  const asked = async <T>(path: string, body: Record<string, unknown>): Promise<Answer<T>> => {
    setBusy(true)
    setRefusal(null)
    const answer = await post<T>(path, body)
    setBusy(false)
    if (!answer.isDone) {
      if (ends.includes(answer.refusal.code)) setStep({ at: 'over' })
      setRefusal(answer.refusal)
    }
    return answer
  }
  const goTo = (next: Step) => {
    setRefusal(null)
    setStep(next)
  }
  return { asked, goTo, isBusy, refusal, setStep, step }
}

/** From the link that somebody has to the codes that they keep: one state, and what leads to the next. */
export const useEnrolment = () => {
  const { asked, goTo, isBusy, refusal, setStep, step } = useSteps()
  const [person, setPerson] = useState<Person>({ name: '', email: '', password: '' })
  const isGone = useIsGone()

  const begin = async (token: string, ticket: Ticket) => {
    const name = ticket.name === null ? { name: person.name.trim() } : {}
    const answer = await asked<Secret>('/staff/enrolment', { token, ...name })
    if (answer.isDone) setStep({ at: 'scanning', secret: answer.value, ticket, token })
    else if (!ends.includes(answer.refusal.code)) setStep({ at: 'naming', ticket, token })
  }
  const open = async (token: string) => {
    goTo({ at: 'reading' })
    const answer = await asked<Ticket>('/staff/ticket', { token })
    // Another secret than the one on the screen would be kept, were it begun here too.
    if (isGone.current) return
    if (!answer.isDone) {
      if (!ends.includes(answer.refusal.code)) setStep({ at: 'asking' })
    } else if (asksFor(answer.value)) setStep({ at: 'naming', ticket: answer.value, token })
    else await begin(token, answer.value)
  }
  const confirm = async (code: string, isRemembered: boolean): Promise<boolean> => {
    if (step.at !== 'scanning') return false
    const { secret, ticket, token } = step
    const answer = await asked<{ recoveryCodes: string[] }>('/staff/enrolment/confirm', {
      token,
      code,
      isRemembered,
      ...filled(person),
    })
    if (answer.isDone) {
      taken = null
      setStep({ at: 'codes', codes: answer.value.recoveryCodes, secret, ticket })
    } else if (asksFor(ticket) && ofPerson.includes(answer.refusal.code))
      setStep({ at: 'naming', ticket, token })
    return answer.isDone
  }
  useFragment((fragment) => {
    const token = takeToken(fragment)
    if (token !== null) void open(token)
    else if (step.at === 'reading') setStep({ at: 'asking' })
  })
  return { step, person, refusal, isBusy, begin, confirm, open, setPerson, goTo }
}

export type EnrolmentState = ReturnType<typeof useEnrolment>
