import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { linkDays } from '../../../../../plugins/customers/contract.ts'
import { mostPages } from '../../../../../plugins/library/contract.ts'
import { requestLink } from '../../../../actions/request-link.ts'
import { library } from '../../../../queries/library.ts'
import { shop } from '../../../../queries/shop.ts'
import { LibraryPageView } from '../../../../ui/library/library-page-view.tsx'
import { PageShell } from '../../../../ui/shell/page-shell.tsx'
import { pageLocale } from '../page-locale.ts'
import { privateMetadata } from '../page-metadata.ts'
import { refusalText } from '../refusal-text.ts'

// Different for every visitor or question: made when asked for, never cached.
export const dynamic = 'force-dynamic'

type Asked = Partial<Record<'left' | 'page' | 'refused', string | string[]>>
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  pageLocale((await params).locale)
  return privateMetadata((await getTranslations('library'))('title'))
}

const pageOf = (asked: Asked['page']): number =>
  typeof asked === 'string' && /^[1-9]\d?$/.test(asked) ? Math.min(Number(asked), mostPages) : 1

const LibraryPage = async ({ params, searchParams }: Props) => {
  const locale = pageLocale((await params).locale)
  const { left, page, refused } = await searchParams
  const [view, found] = await Promise.all([shop(locale), library(locale, pageOf(page))])
  return (
    <PageShell path="/library" shop={view}>
      <LibraryPageView
        hasLeft={left !== undefined && found.scope === 'none'}
        library={found}
        linkDays={linkDays}
        refusal={refusalText(refused, locale)}
        requestLink={requestLink}
      />
    </PageShell>
  )
}

export default LibraryPage
