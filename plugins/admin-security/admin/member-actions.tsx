'use client'

import { Button, useModal } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { ReasonDialog } from '../../platform/admin/reason-dialog.tsx'
import { AskButton } from './ask-button.tsx'
import { LinkOnce } from './link-once.tsx'
import { staffTexts, type StatusAct } from './staff-texts.ts'
import type { Security } from './use-security.ts'
import type { StaffAct } from './use-staff-act.ts'

interface ReasonButtonProps {
  texts: { act: string; heading: string; body: string }
  isBusy: boolean
  isPrimary?: boolean
  onConfirm: (reason: string) => void
}

const ReasonButton = ({ texts, isBusy, isPrimary = false, onConfirm }: ReasonButtonProps) => {
  const words = staffTexts[usePanelLocale()]
  const slug = `reason-${useId()}`
  const { openModal } = useModal()
  return (
    <span className="duka-tap">
      <Button
        buttonStyle={isPrimary ? 'primary' : 'secondary'}
        disabled={isBusy}
        margin={false}
        onClick={() => openModal(slug)}
        size="medium"
        type="button"
      >
        {texts.act}
      </Button>
      <ReasonDialog {...texts} mostLetters={300} onConfirm={onConfirm} slug={slug} texts={words} />
    </span>
  )
}

interface Props extends StaffAct {
  security: Security
  /** Only owners take somebody's authenticator. */
  mayReset: boolean
  onStatus: () => void
}

const offered: readonly StatusAct[] = ['active', 'locked', 'suspended', 'banned']

/** What can be done about somebody's way in, each with a reason. */
export const MemberActions = ({ security, mayReset, act, isBusy, onStatus }: Props) => {
  const texts = staffTexts[usePanelLocale()]
  const [link, setLink] = useState<{ link: string; isMailed: boolean } | null>(null)
  const { enrolledAt, locks, memberId, status } = security
  const path = `/staff/members/${memberId}`
  const setStatus = async (next: StatusAct, reason: string) => {
    const done = await act(`${path}/status`, { status: next, reason }, texts.status[next].done)
    if (done !== null) onStatus()
  }
  const another = enrolledAt === null ? texts.newLink : texts.reset
  const reset = async (reason: string) =>
    setLink(await act<{ link: string; isMailed: boolean }>(`${path}/reset`, { reason }, another.done))
  return (
    <div style={{ display: 'grid', gap: '0.75rem' }}>
      <div className="duka-row">
        {offered
          .filter((next) => next !== status)
          .map((next) => (
            <ReasonButton
              key={next}
              isBusy={isBusy}
              isPrimary={next === 'active'}
              onConfirm={(reason) => void setStatus(next, reason)}
              texts={texts.status[next]}
            />
          ))}
        {mayReset ? (
          <ReasonButton isBusy={isBusy} onConfirm={(reason) => void reset(reason)} texts={another} />
        ) : null}
        {locks.length > 0 ? (
          <AskButton
            isBusy={isBusy}
            onConfirm={() => void act(`${path}/forgive`, {}, texts.forgive.done)}
            size="medium"
            texts={texts.forgive}
          />
        ) : null}
      </div>
      {link ? <LinkOnce {...link} /> : null}
    </div>
  )
}
