'use client'

import { Link, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Locale } from '../../kernel/locale.ts'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { panelSlug } from '../../platform/admin/panel-slug.ts'
import { readShop } from '../../platform/admin/post-to-shop.ts'
import type { HistoryLine } from '../contract.ts'
import { Moment } from './moment.tsx'
import { trailAddress } from './trail-address.ts'
import { cellStyles, quietStyle, rowStyle } from './trail-styles.ts'
import { trailTexts } from './trail-texts.ts'
import { WeightMark } from './weight-mark.tsx'
import { whoOf } from './who-of.ts'

type Answer = { lines: HistoryLine[] } | 'failed' | 'hidden' | null

/** Who it is that the page of a staff member is about, as the trail names them. */
const usePerson = (hasPerson: boolean): string | null =>
  useFormFields(([fields]) => {
    const [collection, id]: unknown[] = [fields.userCollection?.value, fields.userId?.value]
    return hasPerson && typeof collection === 'string' && typeof id === 'string'
      ? `${collection}:${id}`
      : null
  })

const useHistory = (of: string, person: string | null): Answer => {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const locale = usePanelLocale()
  const { api } = config.routes
  const [answer, setAnswer] = useState<Answer>(null)
  useEffect(() => {
    if (id === undefined) return undefined
    const asked = new URLSearchParams({ type: of, resourceId: String(id), ...(person ? { person } : {}) })
    // A page that is left meanwhile shows nothing any more.
    let isOver = false
    const show = (next: Answer) => {
      if (!isOver) setAnswer(next)
    }
    readShop<{ lines?: HistoryLine[] }>({ api, path: `/trail/history?${asked.toString()}`, locale }).then(
      ({ json, status }) =>
        show(json.lines ? { lines: json.lines } : status === 403 || status === 404 ? 'hidden' : 'failed'),
      () => show('failed'),
    )
    return () => {
      isOver = true
    }
    // A page that was saved has one line more.
  }, [api, id, lastUpdateTime, locale, of, person])
  return answer
}

const Line = ({ line, locale, of }: { line: HistoryLine; locale: Locale; of: string }) => {
  const texts = trailTexts[locale]
  const { code, label, outcome, resource, weight } = line
  return (
    <li style={{ ...rowStyle, width: '100%', padding: '0.4rem 0' }}>
      <span style={{ ...cellStyles.at, ...quietStyle }}>
        <Moment at={line.at} locale={locale} />
      </span>
      <span style={cellStyles.action}>
        <WeightMark weight={weight} word={texts.weights[weight]} />
        {label}
        {outcome === 'refused' ? ` · ${texts.outcomes.refused}` : ''}
        {code === null ? null : <code style={{ marginInlineStart: '0.5rem' }}>{code}</code>}
      </span>
      <span style={cellStyles.who}>{whoOf(line, locale)}</span>
      {of === 'staff-members' && resource !== null ? <span style={cellStyles.what}>{resource}</span> : null}
    </li>
  )
}

const Shown = ({ answer, of }: { answer: Answer; of: string }) => {
  const locale = usePanelLocale()
  const texts = trailTexts[locale].history
  if (answer === null || answer === 'hidden') return <p className="field-description">{texts.loading}</p>
  if (answer === 'failed') return <p className="field-description">{texts.failed}</p>
  if (answer.lines.length === 0) return <p className="field-description">{texts.none}</p>
  return (
    <ol style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {answer.lines.map((line) => (
        <Line key={line.entryId} line={line} locale={locale} of={of} />
      ))}
    </ol>
  )
}

interface Props {
  /** What the page is about: a collection, by our name for it. */
  of: string
  /** It is somebody who runs the shop: what they did comes along. */
  hasPerson?: boolean
}

/** On the page of a thing: what happened to it last, with the way to the rest. Nothing for ranks that may not read the trail. */
export const TrailHistory = ({ hasPerson = false, of }: Props) => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const texts = trailTexts[usePanelLocale()].history
  const person = usePerson(hasPerson)
  const answer = useHistory(of, person)
  if (id === undefined || answer === 'hidden') return null
  const filter = person === null ? { on: of, onId: String(id) } : { who: person }
  const list = `${config.routes.admin}/collections/${panelSlug(config, 'audit-events')}`
  return (
    <section className="field-type" style={{ marginTop: 'calc(var(--base) * 1.5)' }}>
      <h4 style={{ marginBottom: '0.5rem' }}>{texts.title}</h4>
      <div aria-live="polite">
        <Shown answer={answer} of={of} />
      </div>
      <p style={{ marginTop: '0.5rem' }}>
        <Link href={`${list}${trailAddress(filter)}`}>{texts.all}</Link>
      </p>
    </section>
  )
}
