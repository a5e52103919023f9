'use client'

import { Button, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, type ReactNode, type SubmitEvent } from 'react'
import type { Locale } from '../../kernel/locale.ts'
import type { ActionChoices, TrailFilter, TrailView } from '../contract.ts'
import { isoOfMinute, useLocalMinute } from './local-minute.ts'
import { trailAddress } from './trail-address.ts'
import { inputStyle } from './trail-styles.ts'
import { trailTexts } from './trail-texts.ts'

interface Props extends Pick<TrailView, 'actions' | 'filter' | 'types'> {
  locale: Locale
}

const Labeled = ({ children, label }: { children: (id: string) => ReactNode; label: string }) => {
  const id = useId()
  return (
    <div className="field-type" style={{ margin: 0, minWidth: 0 }}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  )
}

const Actions = ({ actions, locale }: { actions: ActionChoices[]; locale: Locale }) => {
  const texts = trailTexts[locale]
  return (
    <>
      <option value="">{texts.everything}</option>
      {actions.map(({ actions: each, group }) => (
        <optgroup key={group} label={texts.groups[group]}>
          <option value={group}>{texts.allOf(texts.groups[group])}</option>
          {each.map(({ label, value }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  )
}

/** What stands in the form, as an address says it. */
const read = (form: HTMLFormElement): TrailFilter => {
  const data = new FormData(form)
  const text = (name: string): string | undefined => {
    const value = data.get(name)
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  }
  const outcome = text('outcome')
  return {
    who: text('who'),
    what: text('what'),
    on: text('on'),
    onId: text('onId'),
    outcome: outcome === 'done' || outcome === 'refused' ? outcome : undefined,
    from: isoOfMinute(text('from') ?? '', false),
    until: isoOfMinute(text('until') ?? '', true),
  }
}

const Moment = ({ id, iso, name }: { id: string; iso: string | undefined; name: string }) => {
  const text = useLocalMinute(iso)
  // A new one when the browser has told its zone: what somebody types meanwhile is theirs.
  return <input defaultValue={text} id={id} key={text} name={name} style={inputStyle} type="datetime-local" />
}

/** What to look for. It stands in the address, so that it can be kept, sent on and gone back to. */
export const TrailFilters = ({ actions, filter, locale, types }: Props) => {
  const texts = trailTexts[locale]
  const router = useRouter()
  const { startRouteTransition } = useRouteTransition()
  const go = (wanted: TrailFilter) =>
    startRouteTransition(() => router.push(trailAddress(wanted), { scroll: false }))
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    go(read(event.currentTarget))
  }
  return (
    <form
      aria-label={texts.filters}
      key={trailAddress(filter)}
      onSubmit={submit}
      role="search"
      style={{
        display: 'grid',
        gap: '0.75rem',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 13rem), 1fr))',
        alignItems: 'end',
        marginBottom: 'var(--base)',
      }}
    >
      <Labeled label={texts.who}>
        {(id) => (
          <input
            defaultValue={filter.who}
            id={id}
            maxLength={254}
            name="who"
            placeholder={texts.whoHint}
            style={inputStyle}
            title={texts.whoHint}
            type="search"
          />
        )}
      </Labeled>
      <Labeled label={texts.what}>
        {(id) => (
          <select defaultValue={filter.what ?? ''} id={id} name="what" style={inputStyle}>
            <Actions actions={actions} locale={locale} />
          </select>
        )}
      </Labeled>
      <Labeled label={texts.on}>
        {(id) => (
          <select defaultValue={filter.on ?? ''} id={id} name="on" style={inputStyle}>
            <option value="">{texts.anyThing}</option>
            {filter.on === undefined || types.some(({ value }) => value === filter.on) ? null : (
              <option value={filter.on}>{filter.on}</option>
            )}
            {types.map(({ label, value }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Labeled>
      <Labeled label={texts.onId}>
        {(id) => <input defaultValue={filter.onId} id={id} maxLength={64} name="onId" style={inputStyle} />}
      </Labeled>
      <Labeled label={texts.outcome}>
        {(id) => (
          <select defaultValue={filter.outcome ?? ''} id={id} name="outcome" style={inputStyle}>
            <option value="">{texts.anyOutcome}</option>
            <option value="done">{texts.outcomes.done}</option>
            <option value="refused">{texts.outcomes.refused}</option>
          </select>
        )}
      </Labeled>
      <Labeled label={texts.from}>{(id) => <Moment id={id} iso={filter.from} name="from" />}</Labeled>
      <Labeled label={texts.until}>{(id) => <Moment id={id} iso={filter.until} name="until" />}</Labeled>
      <div style={{ display: 'flex', gap: '0.5rem' }}>
        <Button margin={false} size="medium" type="submit">
          {texts.show}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => go({})} size="medium" type="button">
          {texts.clear}
        </Button>
      </div>
    </form>
  )
}
