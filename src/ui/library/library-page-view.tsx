import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import { PastTheEnd } from '../catalog/past-the-end.tsx'
import type { LibraryView } from '../models/library-view.ts'
import type { LinkAction } from '../models/link-state.ts'
import type { ReturnAction } from '../models/return-state.ts'
import { EmptyState } from '../primitives/empty-state.tsx'
import { Notice } from '../primitives/notice.tsx'
import { DatePanel } from './date-panel.tsx'
import { IdentitySwitch } from './identity-switch.tsx'
import { LinkPanel } from './link-panel.tsx'
import { OwnedList } from './owned-list.tsx'
import { PartialPanel } from './partial-panel.tsx'

type Props = {
  library: LibraryView
  /** True right after this browser was forgotten. */
  hasLeft: boolean
  /** The one of the identities that is shown; all when it is not set. */
  shown?: string
  /** Not set where the shop has no such way. */
  openByDate?: ReturnAction
  /** A phone number as people write it in the shop's country. */
  phoneExample?: string
  /** Codes go to phones too. */
  hasMessages: boolean
  requestLink: LinkAction
  /** How long a mailed link is good. */
  linkDays: number
  refusal?: string
}

const leads = { full: 'lead', none: 'lead', order: 'partial', partial: 'leadPartial' } as const

/** Everything that the visitor owns; or, for a stranger, the way to it. */
export const LibraryPageView = (props: Props) => {
  const { library, hasLeft, shown, openByDate, phoneExample, hasMessages, requestLink, linkDays, refusal } =
    props
  const t = useTranslations('library')
  const returning = useTranslations('libraryReturn')
  const locale = useLocale()
  const { identities, owned, scope, page, pages, total, trouble } = library
  const hrefOf = (wanted: number): string =>
    localeHref(
      locale,
      `/library?${shown === undefined ? '' : `as=${encodeURIComponent(shown)}&`}page=${String(wanted)}`,
    )
  return (
    <div className="wrap pt-10 sm:pt-14">
      <h1 className="text-3xl">{t('title')}</h1>
      {total > 0 && <p className="mt-2 text-muted">{t(leads[scope])}</p>}
      {identities.length > 0 && <IdentitySwitch identities={identities} shown={shown} />}
      {scope === 'partial' && <PartialPanel hasMessages={hasMessages} />}
      <div className="mt-6 space-y-4 empty:hidden">
        {refusal && (
          <Notice title={t('refused')} tone="error">
            {refusal}
          </Notice>
        )}
        {trouble && <Notice tone="error">{trouble}</Notice>}
        {hasLeft && (
          <Notice title={t('leftTitle')} tone="success">
            {t('leftText')}
          </Notice>
        )}
      </div>
      {owned.length > 0 && <OwnedList hrefOf={hrefOf} owned={owned} page={page} pages={pages} />}
      {owned.length === 0 && total > 0 && (
        <div className="mt-8">
          <PastTheEnd hrefOf={hrefOf} page={page} pages={pages} />
        </div>
      )}
      {total === 0 && !trouble && !hasLeft && (
        <div className="mt-8">
          <EmptyState text={t('emptyText')} title={t('emptyTitle')}>
            <a className="btn btn-outline" href={localeHref(locale, '/products')}>
              {t('emptyAction')}
            </a>
          </EmptyState>
        </div>
      )}
      {scope !== 'full' && !trouble && (
        <div className="mt-10 grid items-start gap-6 lg:grid-cols-2">
          <LinkPanel action={requestLink} days={linkDays} />
          {openByDate && <DatePanel action={openByDate} phoneExample={phoneExample} />}
          <a
            className="text-link inline-flex min-h-11 items-center text-sm"
            href={localeHref(locale, '/library/code')}
          >
            {returning(hasMessages ? 'codeLink' : 'codeLinkMail')}
          </a>
        </div>
      )}
      {scope !== 'none' && (
        <p className="mt-12 border-t border-line pt-4 text-sm">
          <a
            className="text-link inline-flex min-h-11 items-center text-muted"
            href={localeHref(locale, '/library/forget')}
          >
            {t('forget')}
          </a>
        </p>
      )}
    </div>
  )
}
