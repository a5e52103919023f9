'use client'

import { useId } from 'react'
import type { Role } from '../../kernel/roles.ts'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { quietStyle } from './desk-styles.ts'
import { staffTexts } from './staff-texts.ts'

interface Props {
  ranks: readonly Role[]
  value: Role
  onChange: (role: Role) => void
}

/** A rank, with what it may do beside it: the word alone tells a newcomer little. */
export const RankChoice = ({ ranks, value, onChange }: Props) => {
  const texts = staffTexts[usePanelLocale()]
  const name = useId()
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0, display: 'grid', gap: '0.35rem' }}>
      <legend className="field-label" style={{ padding: 0 }}>
        {texts.invite.role}
      </legend>
      {ranks.map((role) => (
        <label
          key={role}
          className="duka-choice"
          style={{ display: 'flex', gap: '0.6rem', alignItems: 'center', minHeight: '1.9rem' }}
        >
          <input
            checked={role === value}
            name={name}
            style={{ flex: 'none', margin: 0 }}
            onChange={() => onChange(role)}
            type="radio"
            value={role}
          />
          <span>
            <strong>{texts.roles[role].name}</strong> <span style={quietStyle}>{texts.roles[role].may}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
