'use client'

import { Pill } from '@payloadcms/ui'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { AskButton } from './ask-button.tsx'
import {
  cardStyle,
  headingStyle,
  headStyle,
  listStyle,
  quietStyle,
  rowStyle,
  sessionStyle,
} from './desk-styles.ts'
import { securityTexts } from './security-texts.ts'
import { useMoment } from './use-moment.ts'
import type { Security } from './use-security.ts'
import type { StaffAct } from './use-staff-act.ts'

type Device = Security['devices'][number]

type Session = Device['sessions'][number]

const SessionRow = ({ session, name, act, isBusy }: StaffAct & { session: Session; name: string }) => {
  const texts = securityTexts[usePanelLocale()].devices
  const moment = useMoment()
  const { expiresAt, isCurrent, isRemembered, lastSeenAt, sessionId, startedAt } = session
  return (
    <li style={sessionStyle}>
      <span style={{ flex: '1 1 16rem' }}>
        {texts.session(moment(startedAt), moment(lastSeenAt), moment(expiresAt))}
        {isRemembered ? `, ${texts.remembered}` : null}.
      </span>
      {isCurrent ? null : (
        <AskButton
          about={name}
          isBusy={isBusy}
          onConfirm={() => void act(`/staff/sessions/${sessionId}/end`, {}, texts.end.done)}
          texts={texts.end}
        />
      )}
    </li>
  )
}

const DeviceCard = ({ device, act, isBusy }: StaffAct & { device: Device }) => {
  const texts = securityTexts[usePanelLocale()].devices
  const moment = useMoment()
  const { browser, deviceId, firstSeenAt, isBlocked, isCurrent, lastSeenAt, os, sessions } = device
  const name = browser !== null && os !== null ? texts.on(browser, os) : (browser ?? os ?? texts.unknown)
  const change = isBlocked ? texts.unblock : texts.block
  return (
    <li style={cardStyle}>
      <div style={rowStyle}>
        <span style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0.5rem' }}>
          <strong>{name}</strong>
          {isCurrent ? (
            <Pill pillStyle="success" size="small">
              {texts.thisOne}
            </Pill>
          ) : null}
          {isBlocked ? (
            <Pill pillStyle="error" size="small">
              {texts.blocked}
            </Pill>
          ) : null}
        </span>
        {/* Who blocks the browser in their hands has shut themselves out. */}
        {isCurrent ? null : (
          <AskButton
            about={name}
            isBusy={isBusy}
            onConfirm={() =>
              void act(`/staff/devices/${deviceId}/block`, { isBlocked: !isBlocked }, change.done)
            }
            texts={change}
          />
        )}
      </div>
      <span style={quietStyle}>
        {texts.seen(moment(firstSeenAt), moment(lastSeenAt))}
        {sessions.length === 0 ? ` ${texts.noSessions}` : null}
      </span>
      {sessions.length === 0 ? null : (
        <ul style={listStyle}>
          {sessions.map((session) => (
            <SessionRow key={session.sessionId} act={act} isBusy={isBusy} name={name} session={session} />
          ))}
        </ul>
      )}
    </li>
  )
}

interface Props extends StaffAct {
  devices: readonly Device[]
  /** Null for one's own: then the session that asks stays. */
  memberId: string | null
}

/** The browsers in which somebody has signed in, each with its sessions, and what ends them. */
export const DevicesPart = ({ devices, memberId, act, isBusy }: Props) => {
  const texts = securityTexts[usePanelLocale()].devices
  const endAll = memberId === null ? texts.endOthers : texts.endAll
  // One's own page is about nothing else; on somebody's page this is a part of a part.
  const Heading = memberId === null ? 'h2' : 'h3'
  const others = devices.flatMap(({ sessions }) => sessions).filter(({ isCurrent }) => !isCurrent)
  return (
    <section aria-label={texts.title}>
      <div style={headStyle}>
        <Heading style={headingStyle}>{texts.title}</Heading>
        {others.length === 0 ? null : (
          <AskButton
            isBusy={isBusy}
            onConfirm={() =>
              void act('/staff/sessions/end', memberId === null ? {} : { memberId }, endAll.done)
            }
            texts={endAll}
          />
        )}
      </div>
      {devices.length === 0 ? (
        <p style={{ ...quietStyle, margin: 0 }}>{texts.none}</p>
      ) : (
        <ul style={listStyle}>
          {devices.map((device) => (
            <DeviceCard key={device.deviceId} act={act} device={device} isBusy={isBusy} />
          ))}
        </ul>
      )}
    </section>
  )
}
