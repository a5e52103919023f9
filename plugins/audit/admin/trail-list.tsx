'use client'

import { Banner, Link, useWindowInfo } from '@payloadcms/ui'
import type { Locale } from '../../kernel/locale.ts'
import type { TrailFilter, TrailPage } from '../contract.ts'
import { trailAddress } from './trail-address.ts'
import { TrailEntry } from './trail-entry.tsx'
import { cellStyles, quietStyle, rowStyle } from './trail-styles.ts'
import { trailTexts } from './trail-texts.ts'

interface Props {
  filter: TrailFilter
  locale: Locale
  page: TrailPage
}

const Pages = ({ filter, locale, page: { newer, older } }: Props) => {
  const texts = trailTexts[locale]
  if (newer === null && older === null) return null
  return (
    <nav
      aria-label={texts.pages}
      style={{ display: 'flex', flexWrap: 'wrap', gap: '1.25rem', padding: 'var(--base) 0' }}
    >
      {newer === null ? null : (
        <>
          <Link href={trailAddress(filter)}>{texts.newest}</Link>
          <Link href={trailAddress(filter, { after: newer })}>‹ {texts.newer}</Link>
        </>
      )}
      {older === null ? null : <Link href={trailAddress(filter, { before: older })}>{texts.older} ›</Link>}
    </nav>
  )
}

const emptyText = ({ filter, locale, page }: Props): string => {
  const texts = trailTexts[locale]
  if (page.people?.length === 0) return texts.nobody
  return Object.keys(filter).length === 0 ? texts.empty : texts.none
}

/** What stands in which column; on a phone there are none, and each cell says what it is. */
const Heads = ({ locale }: { locale: Locale }) => {
  const { columns } = trailTexts[locale]
  const { breakpoints } = useWindowInfo()
  if (breakpoints.s) return null
  return (
    <div aria-hidden="true" style={{ padding: '0 0.75rem 0.4rem', ...quietStyle }}>
      <span style={{ ...rowStyle, paddingInlineStart: '1.25rem' }}>
        <span style={cellStyles.at}>{columns.at}</span>
        <span style={cellStyles.action}>{columns.action}</span>
        <span style={cellStyles.who}>{columns.who}</span>
        <span style={cellStyles.what}>{columns.what}</span>
      </span>
    </div>
  )
}

/** A page of the trail. */
export const TrailList = (props: Props) => {
  const { locale, page } = props
  const texts = trailTexts[locale]
  return (
    <section aria-label={texts.title}>
      {page.people !== null && page.people.length > 0 ? (
        <p style={{ margin: '0 0 0.5rem' }}>{texts.people(page.people.join(', '))}</p>
      ) : null}
      {page.hasMorePeople ? <Banner type="info">{texts.morePeople}</Banner> : null}
      {page.rows.length === 0 ? (
        <p style={{ padding: 'var(--base) 0' }}>{emptyText(props)}</p>
      ) : (
        <>
          <Heads locale={locale} />
          <ol style={{ listStyle: 'none', margin: 0, padding: 0 }}>
            {page.rows.map((row) => (
              <TrailEntry key={row.id} locale={locale} row={row} />
            ))}
          </ol>
        </>
      )}
      <Pages {...props} />
    </section>
  )
}
