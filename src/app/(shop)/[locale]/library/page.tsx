import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { leaveLibrary } from '../../../../actions/leave-library.ts'
import { openByDate } from '../../../../actions/open-by-date.ts'
import { requestLink } from '../../../../actions/request-link.ts'
import { documentId } from '../../../../../plugins/kernel/document-id.ts'
import { library } from '../../../../queries/library.ts'
import { waysBack } from '../../../../queries/ways-back.ts'
import { shop } from '../../../../queries/shop.ts'
import { LibraryPageView } from '../../../../ui/library/library-page-view.tsx'
import { PageShell } from '../../../../ui/shell/page-shell.tsx'
import { pageLocale } from '../page-locale.ts'
import { privateMetadata } from '../page-metadata.ts'
import { refusalText } from '../refusal-text.ts'

// Different for every visitor or question: made when asked for, never cached.
export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ as?: string | string[]; refused?: string | string[] }>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  pageLocale((await params).locale)
  return privateMetadata((await getTranslations('library'))('title'))
}

const LibraryPage = async ({ params, searchParams }: Props) => {
  const locale = pageLocale((await params).locale)
  const { as, refused } = await searchParams
  const shown = typeof as === 'string' && documentId.safeParse(as).success ? as : undefined
  const [view, ways, { scope, identities, owned }] = await Promise.all([
    shop(locale),
    waysBack(locale),
    library(locale, shown),
  ])
  return (
    <PageShell path="/library" shop={view}>
      <LibraryPageView
        identities={identities}
        isMasked={scope === 'partial'}
        isPartial={scope === 'order' || scope === 'partial'}
        leave={leaveLibrary}
        owned={owned}
        refusal={refusalText(refused, locale)}
        openByDate={ways.date ? openByDate : undefined}
        requestLink={requestLink}
        shown={shown}
      />
    </PageShell>
  )
}

export default LibraryPage
