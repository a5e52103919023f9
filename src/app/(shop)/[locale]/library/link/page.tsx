import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { linkDays } from '../../../../../../plugins/customers/contract.ts'
import { requestLink } from '../../../../../actions/request-link.ts'
import { shop } from '../../../../../queries/shop.ts'
import { LinkPanel } from '../../../../../ui/library/link-panel.tsx'
import { PageShell } from '../../../../../ui/shell/page-shell.tsx'
import { pageLocale } from '../../page-locale.ts'
import { privateMetadata } from '../../page-metadata.ts'

// Different for every visitor or question: made when asked for, never cached.
export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  pageLocale((await params).locale)
  return privateMetadata((await getTranslations('library'))('linkTitle'))
}

/** Where one asks for the mailed link. */
const LinkPage = async ({ params }: Props) => {
  const locale = pageLocale((await params).locale)
  return (
    <PageShell path="/library/link" shop={await shop(locale)}>
      <div className="wrap max-w-3xl pt-10 sm:pt-14">
        <LinkPanel action={requestLink} days={linkDays} level="h1" />
      </div>
    </PageShell>
  )
}

export default LinkPage
