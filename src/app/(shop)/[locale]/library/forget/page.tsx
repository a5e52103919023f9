import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { leaveLibrary } from '../../../../../actions/leave-library.ts'
import { shop } from '../../../../../queries/shop.ts'
import { waysBack } from '../../../../../queries/ways-back.ts'
import { ForgetView } from '../../../../../ui/library/forget-view.tsx'
import { PageShell } from '../../../../../ui/shell/page-shell.tsx'
import { pageLocale } from '../../page-locale.ts'
import { privateMetadata } from '../../page-metadata.ts'

// It stands before a step that cannot be taken back, for one visitor: made when asked for, never cached.
export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  pageLocale((await params).locale)
  return privateMetadata((await getTranslations('library'))('forgetTitle'))
}

/** Asks once more before the browser is forgotten. A page and not a dialog, so that it asks without scripts too. */
const ForgetPage = async ({ params }: Props) => {
  const locale = pageLocale((await params).locale)
  const [view, ways] = await Promise.all([shop(locale), waysBack(locale)])
  return (
    <PageShell path="/library/forget" shop={view}>
      <ForgetView action={leaveLibrary} hasDate={ways.date} />
    </PageShell>
  )
}

export default ForgetPage
