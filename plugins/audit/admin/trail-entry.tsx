'use client'

import { Link, useConfig } from '@payloadcms/ui'
import type { Locale } from '../../kernel/locale.ts'
import { panelSlug } from '../../platform/admin/panel-slug.ts'
import type { TrailRow } from '../contract.ts'
import { Moment } from './moment.tsx'
import { actorPath } from './actor-path.ts'
import { cellStyles, factsStyle, quietStyle, rowStyle, summaryStyle, weightColors } from './trail-styles.ts'
import { trailTexts } from './trail-texts.ts'
import { WeightMark } from './weight-mark.tsx'
import { whoOf } from './who-of.ts'

interface Fact {
  label: string
  value: string
  /** Addresses in the panel: the thing itself, and the entries that have it too. */
  href?: string | null
  only?: string
}

const thingPath = (
  config: Parameters<typeof panelSlug>[0],
  { id, type }: NonNullable<TrailRow['resource']>,
): string | null => {
  if (type === 'globals') return `/globals/${id}`
  const slug = panelSlug(config, type)
  return config.collections.some((each) => each.slug === slug)
    ? `/collections/${slug}/${encodeURIComponent(id)}`
    : null
}

const useFacts = (row: TrailRow, locale: Locale): Fact[] => {
  const { config } = useConfig()
  const { details, kinds, outcomes } = trailTexts[locale]
  const { actorId, client, resource } = row
  const inPanel = (path: string | null) => (path === null ? null : `${config.routes.admin}${path}`)
  const facts: (Fact | null)[] = [
    { label: details.action, value: `${row.action} · ${outcomes[row.outcome]}` },
    {
      label: details.actor,
      value: actorId === null ? kinds[row.actorKind] : `${kinds[row.actorKind]} · ${actorId}`,
      ...(actorId === null
        ? {}
        : { href: inPanel(actorPath(config, actorId)), only: `?who=${encodeURIComponent(actorId)}` }),
    },
    resource && {
      label: details.on,
      value: resource.name,
      href: inPanel(thingPath(config, resource)),
      only: `?on=${encodeURIComponent(resource.type)}&onId=${encodeURIComponent(resource.id)}`,
    },
    ...row.details.map(([label, value]) => ({ label, value })),
    client.browser === null && client.os === null
      ? null
      : { label: details.browser, value: [client.browser, client.os].filter(Boolean).join(', ') },
    client.ipHash === null ? null : { label: details.address, value: client.ipHash },
    { label: details.number, value: row.id },
  ]
  return facts.filter((fact) => fact !== null)
}

const Facts = ({ locale, row }: { locale: Locale; row: TrailRow }) => {
  const texts = trailTexts[locale]
  return (
    <dl style={factsStyle}>
      {useFacts(row, locale).map(({ href, label, only, value }) => (
        <div key={label} style={{ minWidth: 0 }}>
          <dt style={quietStyle}>{label}</dt>
          <dd style={{ margin: 0, overflowWrap: 'anywhere' }}>
            {value}
            {href ? (
              <>
                {' · '}
                <Link href={href}>{texts.openThing}</Link>
              </>
            ) : null}
            {only === undefined ? null : (
              <>
                {' · '}
                <Link href={only}>{texts.onlyThem}</Link>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What was not allowed is read without unfolding each line. */
const triedIn = ({ details }: TrailRow) => {
  const tried = details.find(([label]) => label === 'tried')?.[1]
  return tried === undefined ? null : (
    <code style={{ ...quietStyle, marginInlineStart: '0.5rem' }}>{tried}</code>
  )
}

/** One entry: a line that unfolds, by mouse, thumb or keyboard. */
export const TrailEntry = ({ locale, row }: { locale: Locale; row: TrailRow }) => {
  const texts = trailTexts[locale]
  return (
    <li style={{ borderBottom: '1px solid var(--theme-elevation-100)' }}>
      <details style={{ borderInlineStart: `3px solid ${weightColors[row.weight]}` }}>
        <summary style={summaryStyle}>
          <span style={rowStyle}>
            <span style={{ ...cellStyles.at, ...quietStyle }}>
              <Moment at={row.at} locale={locale} />
            </span>
            <strong style={{ ...cellStyles.action, fontWeight: 500 }}>
              <WeightMark weight={row.weight} word={texts.weights[row.weight]} />
              {row.label}
              {row.outcome === 'refused' ? ` · ${texts.outcomes.refused}` : ''}
              {triedIn(row)}
            </strong>
            <span style={cellStyles.who}>{whoOf(row, locale)}</span>
            <span style={cellStyles.what}>{row.resource?.name ?? texts.nothing}</span>
          </span>
        </summary>
        <Facts locale={locale} row={row} />
      </details>
    </li>
  )
}
