import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import type { OwnedProductView } from '../models/library-view.ts'
import { EmptyState } from '../primitives/empty-state.tsx'
import { Notice } from '../primitives/notice.tsx'
import { LinkPanel } from './link-panel.tsx'
import type { LinkAction } from '../models/link-state.ts'
import { OwnedProductCard } from './owned-product-card.tsx'

type Props = {
  owned: OwnedProductView[]
  /** True when this browser sees only what it bought itself. */
  isPartial: boolean
  requestLink: LinkAction
  leave: (form: FormData) => Promise<void>
  refusal?: string
}

/** Everything that the visitor owns; or, for a stranger, the way to it. */
export const LibraryPageView = ({ owned, isPartial, requestLink, leave, refusal }: Props) => {
  const t = useTranslations('library')
  const locale = useLocale()
  return (
    <div className="wrap pt-10 sm:pt-14">
      <h1 className="text-3xl">{t('title')}</h1>
      {owned.length > 0 && <p className="mt-2 text-muted">{isPartial ? t('partial') : t('lead')}</p>}
      {refusal && (
        <div className="mt-6">
          <Notice title={t('refused')} tone="error">
            {refusal}
          </Notice>
        </div>
      )}
      {owned.length > 0 ? (
        <ul className="mt-10 space-y-14">
          {owned.map((item) => (
            <li key={item.license.id}>
              <OwnedProductCard owned={item} />
            </li>
          ))}
        </ul>
      ) : (
        <div className="mt-8">
          <EmptyState text={t('emptyText')} title={t('emptyTitle')}>
            <a className="btn btn-outline" href={localeHref(locale, '/products')}>
              {t('emptyAction')}
            </a>
          </EmptyState>
        </div>
      )}
      {(isPartial || owned.length === 0) && (
        <div className="mt-10">
          <LinkPanel action={requestLink} />
        </div>
      )}
      {owned.length > 0 && (
        <form action={leave} className="mt-12 flex flex-wrap items-center gap-x-5 gap-y-2 text-sm text-muted">
          <input name="locale" type="hidden" value={locale} />
          <button className="btn btn-outline" type="submit">
            {t('leave')}
          </button>
          <p>{t('leaveText')}</p>
        </form>
      )}
    </div>
  )
}
