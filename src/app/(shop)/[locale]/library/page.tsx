import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { linkDays } from '../../../../../plugins/customers/contract.ts'
import { documentId } from '../../../../../plugins/kernel/document-id.ts'
import { mostPages } from '../../../../../plugins/library/contract.ts'
import { openByDate } from '../../../../actions/open-by-date.ts'
import { requestLink } from '../../../../actions/request-link.ts'
import { library } from '../../../../queries/library.ts'
import { phoneExample } from '../../../../queries/phone-example.ts'
import { waysBack } from '../../../../queries/ways-back.ts'
import { shop } from '../../../../queries/shop.ts'
import { LibraryPageView } from '../../../../ui/library/library-page-view.tsx'
import { PageShell } from '../../../../ui/shell/page-shell.tsx'
import { pageLocale } from '../page-locale.ts'
import { privateMetadata } from '../page-metadata.ts'
import { refusalText } from '../refusal-text.ts'

// Different for every visitor or question: made when asked for, never cached.
export const dynamic = 'force-dynamic'

type Asked = Partial<Record<'as' | 'left' | 'page' | 'refused', string | string[]>>
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  pageLocale((await params).locale)
  const t = await getTranslations('library')
  return privateMetadata(t('title'), t('lead'))
}

const pageOf = (asked: Asked['page']): number =>
  typeof asked === 'string' && /^[1-9]\d?$/.test(asked) ? Math.min(Number(asked), mostPages) : 1

const LibraryPage = async ({ params, searchParams }: Props) => {
  const locale = pageLocale((await params).locale)
  const { as, left, page, refused } = await searchParams
  const shown = typeof as === 'string' && documentId.safeParse(as).success ? as : undefined
  const [view, ways, found] = await Promise.all([
    shop(locale),
    waysBack(locale),
    library(locale, pageOf(page), shown),
  ])
  return (
    <PageShell path="/library" shop={view}>
      <LibraryPageView
        hasMessages={ways.message}
        hasLeft={left !== undefined && found.scope === 'none'}
        library={found}
        linkDays={linkDays}
        refusal={refusalText(refused, locale)}
        openByDate={ways.date ? openByDate : undefined}
        phoneExample={phoneExample(view.country)}
        requestLink={requestLink}
        shown={shown}
      />
    </PageShell>
  )
}

export default LibraryPage
