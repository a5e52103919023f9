import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import type { IdentityView, OwnedProductView } from '../models/library-view.ts'
import type { ReturnAction } from '../models/return-state.ts'
import { EmptyState } from '../primitives/empty-state.tsx'
import { Notice } from '../primitives/notice.tsx'
import { DatePanel } from './date-panel.tsx'
import { IdentitySwitch } from './identity-switch.tsx'
import { LinkPanel } from './link-panel.tsx'
import type { LinkAction } from '../models/link-state.ts'
import { PartialPanel } from './partial-panel.tsx'
import { OwnedProductCard } from './owned-product-card.tsx'

type Props = {
  owned: OwnedProductView[]
  /** True when this browser sees only what it bought itself, or what a phone number and a day opened. */
  isPartial: boolean
  /** True for what a phone number and a day opened: keys are masked. */
  isMasked: boolean
  identities: IdentityView[]
  /** The one of them that is shown; all when it is not set. */
  shown?: string
  /** Not set where the shop has no such way. */
  openByDate?: ReturnAction
  requestLink: LinkAction
  leave: (form: FormData) => Promise<void>
  refusal?: string
}

/** Everything that the visitor owns; or, for a stranger, the way to it. */
export const LibraryPageView = (props: Props) => {
  const { owned, isPartial, isMasked, identities, shown, openByDate, requestLink, leave, refusal } = props
  const t = useTranslations('library')
  const returning = useTranslations('libraryReturn')
  const locale = useLocale()
  return (
    <div className="wrap pt-10 sm:pt-14">
      <h1 className="text-3xl">{t('title')}</h1>
      {owned.length > 0 && (
        <p className="mt-2 text-muted">{isPartial && !isMasked ? t('partial') : t('lead')}</p>
      )}
      {identities.length > 0 && <IdentitySwitch identities={identities} shown={shown} />}
      {isMasked && <PartialPanel />}
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
        <div className="mt-10 grid items-start gap-6 lg:grid-cols-2">
          <LinkPanel action={requestLink} />
          {openByDate && <DatePanel action={openByDate} />}
          <a
            className="text-link inline-flex min-h-11 items-center text-sm"
            href={localeHref(locale, '/library/code')}
          >
            {returning('codeLink')}
          </a>
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
