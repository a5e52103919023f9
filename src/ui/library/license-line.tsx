import { useTranslations } from 'next-intl'

import type { LicenseView } from '../models/order-view.ts'
import { useDay } from '../primitives/date-text.tsx'
import { Icon } from '../primitives/icon.tsx'
import { CopyKey } from './copy-key.tsx'
import { LicenseBadge } from './license-badge.tsx'

const LicenseKey = ({ licenseKey }: { licenseKey: string }) => {
  const t = useTranslations('license')
  if (licenseKey.includes('•'))
    return (
      <span className="inline-flex items-center gap-1.5">
        <Icon className="size-4.5" name="key" />
        <span className="sr-only">{t('keyLabel')}</span>
        <code className="text-base-content select-all">{licenseKey}</code>
      </span>
    )
  return (
    <details>
      <summary className="text-link inline-flex min-h-8 items-center gap-1.5">
        <Icon className="size-4.5" name="key" />
        {t('keyShow')}
      </summary>
      <CopyKey
        licenseKey={licenseKey}
        texts={{ copy: t('keyCopy'), copied: t('keyCopied'), notCopied: t('keyNotCopied') }}
      />
    </details>
  )
}

/** A license in one line: its state, its key, until when, and how much of it is used. */
export const LicenseLine = ({ license }: { license: LicenseView }) => {
  const t = useTranslations('license')
  const until = useDay(license.expiresAt ?? new Date(0).toISOString())
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1.5 text-sm text-muted">
      <LicenseBadge license={license} />
      {license.key !== '' && <LicenseKey licenseKey={license.key} />}
      {license.expiresAt && <span>{t('expires', { date: until })}</span>}
      {license.downloadCap !== null && (
        <span>
          {t('downloads', { used: String(license.downloadsUsed), cap: String(license.downloadCap) })}
        </span>
      )}
    </div>
  )
}
