import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'

import { openLibrary } from '../../../../../../actions/open-library.ts'
import { shop } from '../../../../../../queries/shop.ts'
import { OpenLibraryView } from '../../../../../../ui/library/open-library-view.tsx'
import { PageShell } from '../../../../../../ui/shell/page-shell.tsx'
import { pageLocale } from '../../../page-locale.ts'
import { privateMetadata } from '../../../page-metadata.ts'

// The address holds a secret: nothing of this page is kept anywhere.
export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ locale: string; token: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  pageLocale((await params).locale)
  return privateMetadata((await getTranslations('library'))('openTitle'))
}

const OpenPage = async ({ params }: Props) => {
  const { locale: asked, token } = await params
  const locale = pageLocale(asked)
  if (!/^[A-Za-z0-9_-]{16,128}$/.test(token)) notFound()
  return (
    <PageShell path={`/library/open/${token}`} shop={await shop(locale)}>
      <OpenLibraryView action={openLibrary} locale={locale} token={token} />
    </PageShell>
  )
}

export default OpenPage
