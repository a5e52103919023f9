import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'

import { shop } from '../../../../../queries/shop.ts'
import { FaultView } from '../../../../../ui/errors/fault-view.tsx'
import { NotFoundView } from '../../../../../ui/errors/not-found-view.tsx'
import { PageShell } from '../../../../../ui/shell/page-shell.tsx'
import { pageLocale } from '../../page-locale.ts'

type Props = { params: Promise<{ locale: string; kind: string }> }

export const generateStaticParams = () => []

const views = new Map<string, { titleKey: 'notFoundTitle' | 'title'; view: ReactNode }>([
  ['not-found', { titleKey: 'notFoundTitle', view: <NotFoundView /> }],
  ['fault', { titleKey: 'title', view: <FaultView /> }],
])

const load = async ({ params }: Props) => {
  const { locale, kind } = await params
  const found = views.get(kind)
  if (!found) notFound()
  return { ...found, locale: pageLocale(locale) }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { titleKey } = await load(props)
  return { title: (await getTranslations('errors'))(titleKey), robots: { index: false } }
}

/** What stands in for an answer that Next leaves blank: see src/blank-answers. */
const InsteadPage = async (props: Props) => {
  const { locale, view } = await load(props)
  return (
    <PageShell path="/" shop={await shop(locale)}>
      {view}
    </PageShell>
  )
}

export default InsteadPage
