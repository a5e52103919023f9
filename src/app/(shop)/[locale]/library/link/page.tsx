import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { requestLink } from '../../../../../actions/request-link.ts'
import { shop } from '../../../../../queries/shop.ts'
import { LinkPanel } from '../../../../../ui/library/link-panel.tsx'
import { Notice } from '../../../../../ui/primitives/notice.tsx'
import { PageShell } from '../../../../../ui/shell/page-shell.tsx'
import { pageLocale } from '../../page-locale.ts'
import { privateMetadata } from '../../page-metadata.ts'

// Different for every visitor or question: made when asked for, never cached.
export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ used?: string | string[] }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  pageLocale((await params).locale)
  return privateMetadata((await getTranslations('library'))('linkTitle'))
}

/** Where one asks for the mailed link, and where a link leads that no longer works. */
const LinkPage = async ({ params, searchParams }: Props) => {
  const locale = pageLocale((await params).locale)
  const [view, { used }, t] = await Promise.all([shop(locale), searchParams, getTranslations('library')])
  return (
    <PageShell path="/library/link" shop={view}>
      <div className="wrap max-w-3xl space-y-6 pt-10 sm:pt-14">
        {used !== undefined && (
          <Notice title={t('openFailedTitle')} tone="error">
            {t('openFailedText')}
          </Notice>
        )}
        <LinkPanel action={requestLink} level="h1" />
      </div>
    </PageShell>
  )
}

export default LinkPage
