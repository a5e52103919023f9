import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'

import { linkDays } from '../../../../../../../plugins/customers/contract.ts'
import { openLibrary } from '../../../../../../actions/open-library.ts'
import { requestLink } from '../../../../../../actions/request-link.ts'
import { localeHref } from '../../../../../../i18n/locale-href.ts'
import { linkState } from '../../../../../../queries/link-state.ts'
import { shop } from '../../../../../../queries/shop.ts'
import { DeadLinkView } from '../../../../../../ui/library/dead-link-view.tsx'
import { OpenLibraryView } from '../../../../../../ui/library/open-library-view.tsx'
import { PageShell } from '../../../../../../ui/shell/page-shell.tsx'
import { pageLocale } from '../../../page-locale.ts'
import { privateMetadata } from '../../../page-metadata.ts'
import { refusalText } from '../../../refusal-text.ts'

// The address holds a secret: nothing of this page is kept anywhere.
export const dynamic = 'force-dynamic'

type Props = {
  /** Any number of parts: mail programs cut links short, and put more behind them. */
  params: Promise<{ locale: string; token?: string[] }>
  searchParams: Promise<{ refused?: string | string[] }>
}

const read = async ({ params }: Props) => {
  const { locale: asked, token: parts = [] } = await params
  const locale = pageLocale(asked)
  const token = parts.join('/')
  return { locale, parts, token, state: await linkState(locale, token) }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { state } = await read(props)
  const t = await getTranslations('library')
  return privateMetadata(state === 'good' || state === 'held' ? t('openTitle') : t(`${state}Title`))
}

/** Where a mailed link leads: to the button that uses it; or on into the library that this browser sees already. */
const OpenPage = async (props: Props) => {
  const { locale, parts, token, state } = await read(props)
  const [view, { refused }] = await Promise.all([shop(locale), props.searchParams])
  if (state === 'held') redirect(localeHref(locale, '/library'))
  return (
    <PageShell path={['/library/open', ...parts].join('/')} shop={view}>
      {state === 'good' ? (
        <OpenLibraryView
          action={openLibrary}
          locale={locale}
          refusal={refusalText(refused, locale)}
          token={token}
        />
      ) : (
        <DeadLinkView action={requestLink} days={linkDays} state={state} />
      )}
    </PageShell>
  )
}

export default OpenPage
