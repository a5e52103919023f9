import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import type { OwnedProductView } from '../models/library-view.ts'
import { Cover } from '../primitives/cover.tsx'
import { formatSize } from '../primitives/format-size.ts'
import { useDay } from '../primitives/date-text.tsx'
import { StatusBadge } from '../primitives/status-badge.tsx'
import { DownloadForm } from '../order/download-form.tsx'
import { LicenseLine } from './license-line.tsx'

/** Who has a license from somebody else has no order of it. */
const cameBy = ({ license, orderNumber }: OwnedProductView) => {
  if (license.isSeat) return 'given'
  return orderNumber ? 'bought' : 'received'
}

/** One product that the visitor owns. */
export const OwnedProductCard = ({ owned }: { owned: OwnedProductView }) => {
  const t = useTranslations('library')
  const locale = useLocale()
  const item = useTranslations('libraryItem')
  const size = owned.files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  const day = useDay(owned.boughtAt ?? new Date(0).toISOString())
  return (
    <article className="grid gap-6 border-t-[1.5px] border-base-content pt-6 md:grid-cols-[15rem_1fr] md:gap-9">
      <div className="aspect-4/3 overflow-hidden rounded-box bg-base-200">
        <Cover image={owned.image} isDecorative sizes="(min-width: 48rem) 15rem, 92vw" title={owned.title} />
      </div>
      <div>
        <h2 className="text-2xl">{owned.title}</h2>
        <p className="mt-1.5 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm text-muted">
          {owned.version && !owned.news && <span>{t('version', { version: owned.version })}</span>}
          {owned.news && (
            <a href={localeHref(locale, `/library/items/${owned.license.id}#changelog`)}>
              <StatusBadge tone="good">{t('news', { version: owned.news })}</StatusBadge>
            </a>
          )}
          {owned.boughtAt && <span>{t(cameBy(owned), { date: day })}</span>}
          {owned.files.length > 0 && <span>{item('size', { size: formatSize(size, locale) })}</span>}
        </p>
        <div className="mt-3">
          <LicenseLine license={owned.license} />
        </div>
        <div className="mt-4 border-t border-line">
          {owned.files.map((file) => (
            <DownloadForm file={file} key={file.fileId} returnTo={localeHref(locale, '/library')} />
          ))}
        </div>
        <p className="flex flex-wrap gap-x-6 text-sm">
          <a
            className="text-link inline-flex min-h-11 items-center"
            href={localeHref(locale, `/library/items/${owned.license.id}`)}
          >
            {item('open')}
          </a>
          {owned.orderNumber && (
            <a
              className="text-link inline-flex min-h-11 items-center"
              href={localeHref(locale, `/orders/${owned.orderNumber}`)}
            >
              {t('order', { number: owned.orderNumber })}
            </a>
          )}
          {owned.slug && (
            <a
              className="text-link inline-flex min-h-11 items-center"
              href={localeHref(locale, `/products/${owned.slug}`)}
            >
              {t('product')}
            </a>
          )}
        </p>
      </div>
    </article>
  )
}
