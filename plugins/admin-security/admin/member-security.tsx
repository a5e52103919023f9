'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { quietStyle } from './desk-styles.ts'
import { DevicesPart } from './devices-part.tsx'
import { LocksPart } from './locks-part.tsx'
import { MemberActions } from './member-actions.tsx'
import { PanelStyles } from './panel-styles.tsx'
import { securityTexts } from './security-texts.ts'
import { staffTexts } from './staff-texts.ts'
import { useMoment } from './use-moment.ts'
import { useSecurity, type Security } from './use-security.ts'
import { useStaffAct } from './use-staff-act.ts'

/** How long the answer can be read before the page is read anew. */
const readingMs = 1200

const OwnPage = () => {
  const locale = usePanelLocale()
  const { config } = useConfig()
  return (
    <p style={{ margin: 0 }}>
      {staffTexts[locale].ownPage}{' '}
      <a href={formatAdminURL({ adminRoute: config.routes.admin, path: '/security' })}>
        {securityTexts[locale].cardLink}
      </a>
    </p>
  )
}

/** Whether somebody can still come in by what was sent to them. */
const LinkState = ({ security: { enrolledAt, linkUntil, status } }: { security: Security }) => {
  const { pending } = staffTexts[usePanelLocale()]
  const moment = useMoment()
  if (linkUntil === null && (enrolledAt !== null || status !== 'active')) return null
  return (
    <p style={{ ...quietStyle, margin: 0 }}>
      {linkUntil === null ? pending.none : pending.until(moment(linkUntil))}
    </p>
  )
}

const OthersPage = ({ security, own, reload }: { security: Security; own: Security; reload: () => void }) => {
  const locale = usePanelLocale()
  const { factor } = securityTexts[locale]
  const doing = useStaffAct(reload)
  const moment = useMoment()
  return (
    <>
      <p style={{ ...quietStyle, margin: 0 }}>
        {factor.title}:{' '}
        {security.enrolledAt === null
          ? staffTexts[locale].figures.withoutCode
          : factor.since(moment(security.enrolledAt))}
        {security.enrolledAt === null
          ? null
          : ` ${factor.codesTitle}: ${factor.codesLeft(security.recoveryCodesLeft)}`}
      </p>
      <LinkState security={security} />
      <MemberActions
        mayReset={own.role === 'owner'}
        // The form took its values when the page came: a new look shows what has become of them.
        onStatus={() => setTimeout(() => window.location.reload(), readingMs)}
        security={security}
        {...doing}
      />
      <DevicesPart devices={security.devices} memberId={security.memberId} {...doing} />
      <LocksPart Heading="h3" locks={security.locks} />
    </>
  )
}

const Desk = ({ memberId }: { memberId: string }) => {
  const locale = usePanelLocale()
  const texts = staffTexts[locale]
  const own = useSecurity(null)
  const member = useSecurity(memberId)
  if (own.found === null || member.found === null) return null
  const isMine = own.found.isDone && own.found.value.memberId === memberId
  return (
    <section
      aria-label={texts.title}
      className="field-type"
      style={{ display: 'grid', gap: 'calc(var(--base) * 1.1)', marginBlock: 'calc(var(--base) * 1.75)' }}
    >
      <PanelStyles />
      <h2 style={{ margin: 0 }}>{texts.title}</h2>
      {isMine ? <OwnPage /> : null}
      {!isMine && own.found.isDone && member.found.isDone ? (
        <OthersPage own={own.found.value} reload={member.reload} security={member.found.value} />
      ) : null}
      {!isMine && !member.found.isDone ? (
        <p style={{ ...quietStyle, margin: 0 }}>
          {member.found.refusal.code === 'NOT_ALLOWED' ? texts.notYours : member.found.refusal.message}
        </p>
      ) : null}
    </section>
  )
}

/** On the page of somebody who runs the shop: their sessions and browsers, and what shuts them out or lets them in. */
export const MemberSecurity = () => {
  const { id } = useDocumentInfo()
  return id === undefined ? null : <Desk memberId={String(id)} />
}
