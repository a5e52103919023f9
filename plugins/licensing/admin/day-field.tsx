'use client'

import { useId } from 'react'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { careTexts } from './care-texts.ts'

/** A day, for ever, or nothing at all: the date stays as it is. */
export interface ChosenDay {
  day: string
  isForEver: boolean
}

export const noDay: ChosenDay = { day: '', isForEver: false }

/** @returns the day, whose end the shop knows where it is; null for ever; undefined when nothing was chosen */
export const endOf = ({ day, isForEver }: ChosenDay): string | null | undefined => {
  if (isForEver) return null
  return day === '' ? undefined : day
}

interface Props {
  label: string
  /** ISO 8601 */
  now: string
  value: ChosenDay
  onChange: (value: ChosenDay) => void
}

/** A later end for something that has one. */
export const DayField = ({ label, now, value, onChange }: Props) => {
  const locale = usePanelLocale()
  const texts = careTexts[locale]
  const id = useId()
  const shown = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <div style={{ marginBottom: 'calc(var(--base) * 0.75)' }}>
      <div className="field-type text" style={{ margin: 0 }}>
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
        <input
          aria-describedby={`${id}-hint`}
          disabled={value.isForEver}
          id={id}
          min={now.slice(0, 10)}
          onChange={(event) => onChange({ ...value, day: event.target.value })}
          style={{ width: '100%', maxWidth: '16rem' }}
          type="date"
          value={value.day}
        />
        <p className="field-description" id={`${id}-hint`} style={{ marginBottom: '0.25rem' }}>
          {texts.now(shown.format(new Date(now)))} {texts.dayHint}
        </p>
      </div>
      {/* Outside: within such a field every input looks like one for text. */}
      <label style={{ display: 'flex', alignItems: 'center', gap: '0.4rem' }}>
        <input
          checked={value.isForEver}
          onChange={(event) => onChange({ ...value, isForEver: event.target.checked })}
          type="checkbox"
        />
        {texts.forEver}
      </label>
    </div>
  )
}
