'use client'

import { Pill } from '@payloadcms/ui'
import { useState } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { cardStyle, headingStyle, listStyle, quietStyle, rowStyle } from './desk-styles.ts'
import { securityTexts } from './security-texts.ts'
import { useMoment } from './use-moment.ts'
import type { Security } from './use-security.ts'

type Lock = Security['locks'][number]

const LockCard = ({ lock, now }: { lock: Lock; now: number }) => {
  const texts = securityTexts[usePanelLocale()].locks
  const moment = useMoment()
  const { failures, isOfKnownBrowser, lastFailureAt, lockedUntil, locks } = lock
  const isLocked = lockedUntil !== null && Date.parse(lockedUntil) > now
  return (
    <li style={cardStyle}>
      <div style={rowStyle}>
        <strong>{isOfKnownBrowser ? texts.known : texts.byName}</strong>
        {isLocked ? (
          <Pill pillStyle="warning" size="small">
            {texts.until(moment(lockedUntil))}
          </Pill>
        ) : null}
      </div>
      <span style={quietStyle}>
        {lastFailureAt === null ? null : texts.wrong(failures, moment(lastFailureAt))}{' '}
        {locks === 0 ? null : texts.times(locks)}
      </span>
    </li>
  )
}

/** Wrong codes that were typed for somebody's account, and how often that locked it. */
export const LocksPart = ({ locks, Heading }: { locks: readonly Lock[]; Heading: 'h2' | 'h3' }) => {
  const texts = securityTexts[usePanelLocale()].locks
  const [now] = useState(() => Date.now())
  return (
    <section aria-label={texts.title}>
      <Heading style={{ ...headingStyle, marginBottom: '0.75rem' }}>{texts.title}</Heading>
      {locks.length === 0 ? (
        <p style={{ ...quietStyle, margin: 0 }}>{texts.none}</p>
      ) : (
        <ul style={listStyle}>
          {locks.map((lock) => (
            <LockCard
              key={`${String(lock.isOfKnownBrowser)} ${lock.lastFailureAt ?? ''}`}
              lock={lock}
              now={now}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
