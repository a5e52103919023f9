import { useTranslations } from 'next-intl'

import type { LicenseView } from '../models/order-view.ts'
import { useDay } from '../primitives/date-text.tsx'
import { Icon } from '../primitives/icon.tsx'
import { LicenseBadge } from './license-badge.tsx'

/** A license in one line: its state, the last letters of its key, until when. */
export const LicenseLine = ({ license }: { license: LicenseView }) => {
  const t = useTranslations('license')
  const until = useDay(license.expiresAt ?? new Date(0).toISOString())
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm text-muted">
      <LicenseBadge license={license} />
      <span className="inline-flex items-center gap-1.5">
        <Icon className="size-4.5" name="key" />
        {t('key', { hint: license.keyHint })}
      </span>
      {license.expiresAt && <span>{t('expires', { date: until })}</span>}
    </p>
  )
}
