'use client'

import { Button, toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { CodeDialog } from './code-dialog.tsx'
import { cardStyle, headingStyle, quietStyle, rowStyle } from './desk-styles.ts'
import { RecoveryCodes } from './recovery-codes.tsx'
import { securityTexts } from './security-texts.ts'
import { useAsk } from './use-ask.ts'
import { useMoment } from './use-moment.ts'
import type { Security } from './use-security.ts'

interface Props {
  security: Security
  /** Where another authenticator is set up. */
  joinHref: string
  shop: string
  onRenewed: () => void
}

/** With fewer, the day on which the phone is lost may find somebody without. */
const few = 4

const Authenticator = ({ security, joinHref }: Pick<Props, 'joinHref' | 'security'>) => {
  const texts = securityTexts[usePanelLocale()].factor
  const { post } = useAsk()
  const { openModal } = useModal()
  const moment = useMoment()
  const { enrolledAt } = security
  return (
    <section aria-label={texts.title} style={cardStyle}>
      <div style={rowStyle}>
        <h2 style={headingStyle}>{texts.title}</h2>
        {enrolledAt === null ? null : (
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => openModal('another-factor')}
            size="small"
            type="button"
          >
            {texts.another.act}
          </Button>
        )}
      </div>
      <span style={quietStyle}>{enrolledAt === null ? texts.none : texts.since(moment(enrolledAt))}</span>
      <CodeDialog<{ token: string }>
        onDone={({ token }) => window.location.assign(`${joinHref}#${token}`)}
        send={(code) => post('/staff/factor', { code })}
        slug="another-factor"
        texts={texts.another}
      />
    </section>
  )
}

const Recovery = ({ security, shop, onRenewed }: Omit<Props, 'joinHref'>) => {
  const texts = securityTexts[usePanelLocale()].factor
  const { post } = useAsk()
  const { openModal } = useModal()
  const [codes, setCodes] = useState<string[] | null>(null)
  const { name, recoveryCodesLeft: left } = security
  return (
    <section aria-label={texts.codesTitle} style={cardStyle}>
      <div style={rowStyle}>
        <h2 style={headingStyle}>{texts.codesTitle}</h2>
        {codes ? null : (
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => openModal('renew-recovery')}
            size="small"
            type="button"
          >
            {texts.renew.act}
          </Button>
        )}
      </div>
      {codes ? (
        <RecoveryCodes
          codes={codes}
          leave={texts.kept}
          onKept={() => {
            setCodes(null)
            onRenewed()
          }}
          shop={shop}
          who={name}
        />
      ) : (
        <span style={quietStyle}>
          {texts.codesLeft(left)} {left < few ? texts.fewLeft : null}
        </span>
      )}
      <CodeDialog<{ recoveryCodes: string[] }>
        onDone={({ recoveryCodes }) => {
          toast.success(texts.renew.done)
          setCodes(recoveryCodes)
        }}
        send={(code) => post('/staff/recovery-codes', { code })}
        slug="renew-recovery"
        texts={texts.renew}
      />
    </section>
  )
}

/** One's own authenticator and recovery codes, and the way to others. */
export const FactorPart = ({ security, joinHref, ...recovery }: Props) => (
  <>
    <Authenticator joinHref={joinHref} security={security} />
    {security.enrolledAt === null ? null : <Recovery security={security} {...recovery} />}
  </>
)
