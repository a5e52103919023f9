'use client'

import { useEffect, useRef, type ReactNode } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { enrolmentTexts } from './enrolment-texts.ts'

interface Props {
  heading: string
  /** Which step of how many. */
  place?: readonly [number, number]
  children?: ReactNode
}

/** What a step is about. It takes the focus when the step comes, so that who sees nothing learns of it. */
export const EnrolmentTop = ({ heading, place, children }: Props) => {
  const texts = enrolmentTexts[usePanelLocale()]
  const ref = useRef<HTMLHeadingElement>(null)
  useEffect(() => ref.current?.focus(), [heading])
  return (
    <div className="form-header">
      {place ? (
        <p style={{ margin: 0, color: 'var(--theme-elevation-650)' }}>{texts.step(...place)}</p>
      ) : null}
      <h1 ref={ref} style={{ outline: 'none' }} tabIndex={-1}>
        {heading}
      </h1>
      {children}
    </div>
  )
}
