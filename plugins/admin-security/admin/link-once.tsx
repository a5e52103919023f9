'use client'

import { useId } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { CopyButton } from './copy-button.tsx'
import { staffTexts } from './staff-texts.ts'

interface Props {
  link: string
  isMailed: boolean
}

/** A link by which somebody enrols: it is told this once, to be handed on. */
export const LinkOnce = ({ link, isMailed }: Props) => {
  const texts = staffTexts[usePanelLocale()].link
  const id = useId()
  return (
    <div className="field-type text" role="status" style={{ display: 'grid', gap: '0.5rem', margin: 0 }}>
      <label className="field-label" htmlFor={id} style={{ margin: 0 }}>
        {texts.title}
      </label>
      <input
        aria-describedby={`${id}-hint`}
        id={id}
        onFocus={(event) => event.target.select()}
        readOnly
        style={{ width: '100%', fontFamily: 'var(--font-mono)' }}
        value={link}
      />
      <p className="field-description" id={`${id}-hint`} style={{ margin: 0 }}>
        {isMailed ? texts.mailed : texts.unmailed} {texts.once}
      </p>
      <div className="duka-tap">
        <CopyButton done={texts.copied} text={link}>
          {texts.copy}
        </CopyButton>
      </div>
    </div>
  )
}
