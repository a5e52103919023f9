import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { leaveLibrary } from '../../../../actions/leave-library.ts'
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

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ refused?: string | string[] }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  pageLocale((await params).locale)
  return privateMetadata((await getTranslations('library'))('title'))
}

const LibraryPage = async ({ params, searchParams }: Props) => {
  const locale = pageLocale((await params).locale)
  const [view, { scope, owned }, { refused }] = await Promise.all([
    shop(locale),
    library(locale),
    searchParams,
  ])
  return (
    <PageShell path="/library" shop={view}>
      <LibraryPageView
        isPartial={scope === 'order'}
        leave={leaveLibrary}
        owned={owned}
        refusal={refusalText(refused, locale)}
        requestLink={requestLink}
      />
    </PageShell>
  )
}

export default LibraryPage
