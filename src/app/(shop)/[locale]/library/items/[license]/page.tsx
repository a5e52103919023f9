import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'

import { requestReset } from '../../../../../../actions/request-reset.ts'
import { freeDevice } from '../../../../../../actions/free-device.ts'
import { assignSeat } from '../../../../../../actions/assign-seat.ts'
import { revokeSeat } from '../../../../../../actions/revoke-seat.ts'
import { devices } from '../../../../../../queries/devices.ts'
import { libraryItem } from '../../../../../../queries/library-item.ts'
import { shop } from '../../../../../../queries/shop.ts'
import { team } from '../../../../../../queries/team.ts'
import { LibraryItemPageView } from '../../../../../../ui/library/library-item-view.tsx'
import { PageShell } from '../../../../../../ui/shell/page-shell.tsx'
import { pageLocale } from '../../../page-locale.ts'
import { privateMetadata } from '../../../page-metadata.ts'
import { refusalText } from '../../../refusal-text.ts'

// Different for every visitor or question: made when asked for, never cached.
export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ locale: string; license: string }>
  searchParams: Promise<{ refused?: string | string[]; team?: string | string[]; device?: string | string[] }>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  pageLocale((await params).locale)
  return privateMetadata((await getTranslations('libraryItem'))('license'))
}

/** One thing that this browser may see; for anything else there is nothing here. */
const LibraryItemPage = async ({ params, searchParams }: Props) => {
  const { locale: asked, license } = await params
  const locale = pageLocale(asked)
  const [view, item] = await Promise.all([shop(locale), libraryItem(locale, license)])
  if (!item) notFound()
  const { device, refused, team: news } = await searchParams
  const [shared, running] = await Promise.all([team(locale, item), devices(locale, item)])
  const isFreed = device === 'out'
  const told = {
    news: news === 'given' || news === 'taken' ? news : undefined,
    refusal: refusalText(refused, locale),
  } as const
  return (
    <PageShell path={`/library/items/${license}`} shop={view}>
      <LibraryItemPageView
        askAction={requestReset}
        devices={running && (isFreed || running.used > 0) ? { ...running, isFreed } : null}
        freeDevice={freeDevice}
        item={item}
        team={shared && { ...shared, ...told }}
        teamActions={{ assignSeat, revokeSeat }}
      />
    </PageShell>
  )
}

export default LibraryItemPage
