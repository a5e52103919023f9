import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import type { LibraryItemView } from '../models/library-view.ts'
import { DateText, useDay } from '../primitives/date-text.tsx'
import { LicenseBadge } from './license-badge.tsx'

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="gap-6 py-3 sm:grid sm:grid-cols-[10rem_1fr]">
    <dt className="text-sm text-muted">{label}</dt>
    <dd className="min-w-0 break-words">{children}</dd>
  </div>
)

/** What a license is, until when, for how many, and how much of it is used. */
export const LicenseFacts = ({ item }: { item: LibraryItemView }) => {
  const t = useTranslations('libraryItem')
  const team = useTranslations('team')
  const { boughtAt, license } = item.owned
  const since = useDay(boughtAt ?? new Date(0).toISOString())
  const { downloadCap, downloadsUsed, expiresAt } = license
  const { hasEnded, until } = item.releases
  const updatesDay = useDay(until ?? new Date(0).toISOString())
  return (
    <dl className="divide-y divide-line border-y border-line">
      <Fact label={t('status')}>
        <LicenseBadge license={license} />
      </Fact>
      <Fact label={t('offer')}>{item.offerName}</Fact>
      {license.isSeat ? (
        <Fact label={t('sharedSince')}>
          {team('since', { date: since })}
          <span className="mt-1 block text-sm text-muted">{t('sharedText')}</span>
        </Fact>
      ) : (
        <Fact label={t('key')}>
          <code className="select-all">{license.key}</code>
        </Fact>
      )}
      <Fact label={t('expires')}>{expiresAt ? <DateText iso={expiresAt} /> : t('never')}</Fact>
      <Fact label={t('updates')}>
        {until ? t(hasEnded ? 'updatesEnded' : 'updatesUntil', { date: updatesDay }) : t('updatesForever')}
      </Fact>
      {!license.isSeat && <Fact label={t('seats')}>{item.seats}</Fact>}
      {(downloadCap !== null || !license.isSeat) && (
        <Fact label={t('downloads')}>
          {downloadCap === null
            ? t(item.window ? 'downloadsSoFar' : 'downloadsUsed', { used: String(downloadsUsed) })
            : t('downloadsOf', { used: String(downloadsUsed), cap: String(downloadCap) })}
        </Fact>
      )}
    </dl>
  )
}
