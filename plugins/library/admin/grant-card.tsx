'use client'

import { Pill, useConfig } from '@payloadcms/ui'
import { panelSlug } from '../../platform/admin/panel-slug.ts'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import type { ExplainedGrant } from '../contract.ts'
import { grantFacts } from './grant-facts.ts'
import { whyTexts } from './why-texts.ts'

const cardStyle = {
  padding: '0.9rem 1rem',
  borderRadius: 'var(--style-radius-m)',
  border: '1px solid var(--theme-elevation-150)',
  background: 'var(--theme-elevation-50)',
  display: 'grid',
  gap: '0.6rem',
} as const

const quiet = { color: 'var(--theme-elevation-650)' } as const

const Reasons = ({ reasons }: Pick<ExplainedGrant, 'reasons'>) => {
  const texts = whyTexts[usePanelLocale()]
  const [first, ...rest] = reasons
  if (!first) return null
  return (
    <div>
      <p style={{ margin: 0 }}>
        <strong>{first.message}</strong> <code>{first.code}</code>
      </p>
      {rest.map(({ code, message }) => (
        <p key={code} style={{ margin: '0.2rem 0 0', ...quiet }}>
          {texts.also}: {message} <code>{code}</code>
        </p>
      ))}
    </div>
  )
}

const Facts = ({ grant }: { grant: ExplainedGrant }) => (
  <dl
    style={{
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(13rem, 1fr))',
      gap: '0.5rem 1.25rem',
      margin: 0,
    }}
  >
    {grantFacts(grant, usePanelLocale()).map(({ label, value }) => (
      <div key={label + value}>
        <dt style={quiet}>{label}</dt>
        <dd style={{ margin: 0, overflowWrap: 'anywhere' }}>{value}</dd>
      </div>
    ))}
  </dl>
)

const Trail = ({ trail }: Pick<ExplainedGrant, 'trail'>) => {
  const locale = usePanelLocale()
  const texts = whyTexts[locale]
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  if (trail.length === 0) return null
  return (
    <details>
      <summary style={{ cursor: 'pointer' }}>
        {texts.trail} ({trail.length})
      </summary>
      <ol style={{ margin: '0.5rem 0 0', paddingInlineStart: '1.2rem', display: 'grid', gap: '0.25rem' }}>
        {trail.map(({ at, action, actorKind, code, outcome }, index) => (
          <li
            key={`${at}${String(index)}`}
            style={outcome === 'refused' ? { color: 'var(--theme-error-600)' } : {}}
          >
            {date.format(new Date(at))} · <code>{code === null ? action : `${action} ${code}`}</code> ·{' '}
            {texts.actors[actorKind]}
          </li>
        ))}
      </ol>
    </details>
  )
}

interface Props {
  grant: ExplainedGrant
  /** What the page is about already, and need not be named again. */
  of: 'customer' | 'license'
}

/** One tie between a person and a product: the answer, every reason, and what it rests on. */
export const GrantCard = ({ grant, of }: Props) => {
  const texts = whyTexts[usePanelLocale()]
  const { config } = useConfig()
  const { admin } = config.routes
  const link =
    of === 'customer'
      ? { slug: 'licenses', id: grant.licenseId, text: `${grant.title} · ${grant.maskedKey}` }
      : { slug: 'customers', id: grant.customerId, text: grant.contact }
  return (
    <li style={cardStyle}>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem', alignItems: 'center' }}>
        <Pill pillStyle={grant.allowed ? 'success' : 'error'} size="small">
          {grant.allowed ? texts.yes : texts.no}
        </Pill>
        <a href={`${admin}/collections/${panelSlug(config, link.slug)}/${link.id}`}>{link.text}</a>
        <span style={quiet}>{texts.heldAs[grant.heldAs]}</span>
      </div>
      <Reasons reasons={grant.reasons} />
      <Facts grant={grant} />
      <Trail trail={grant.trail} />
    </li>
  )
}
