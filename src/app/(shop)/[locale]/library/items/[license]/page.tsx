import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'

import { requestReset } from '../../../../../../actions/request-reset.ts'
import { freeDevice } from '../../../../../../actions/free-device.ts'
import { assignSeat } from '../../../../../../actions/assign-seat.ts'
import { revokeSeat } from '../../../../../../actions/revoke-seat.ts'
import { switchReleaseMails } from '../../../../../../actions/switch-release-mails.ts'
import { localeHref } from '../../../../../../i18n/locale-href.ts'
import { devices } from '../../../../../../queries/devices.ts'
import { libraryItem } from '../../../../../../queries/library-item.ts'
import { shop } from '../../../../../../queries/shop.ts'
import { team } from '../../../../../../queries/team.ts'
import { LibraryItemPageView } from '../../../../../../ui/library/library-item-view.tsx'
import type { ReleaseMailsView } from '../../../../../../ui/models/library-view.ts'
import { PageShell } from '../../../../../../ui/shell/page-shell.tsx'
import { pageLocale } from '../../../page-locale.ts'
import { privateMetadata } from '../../../page-metadata.ts'
import { refusalText } from '../../../refusal-text.ts'

// Different for every visitor or question: made when asked for, never cached.
export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ locale: string; license: string }>
  searchParams: Promise<
    Partial<Record<'denied' | 'device' | 'mails' | 'refused' | 'team' | 'unswitched', string | string[]>>
  >
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  pageLocale((await params).locale)
  return privateMetadata((await getTranslations('libraryItem'))('license'))
}

/** What was just switched is said only where it is so. */
const mailsOf = (
  isOn: boolean | undefined,
  switched: string | string[] | undefined,
  refusal: string | undefined,
): ReleaseMailsView | undefined => {
  if (isOn === undefined) return undefined
  const news = isOn ? 'on' : 'off'
  return { isOn, refusal, news: switched === news ? news : undefined }
}

/** One thing that this browser may see; for anything else there is nothing here. */
const LibraryItemPage = async ({ params, searchParams }: Props) => {
  const { locale: asked, license } = await params
  const locale = pageLocale(asked)
  const [view, { item, isStranger }] = await Promise.all([shop(locale), libraryItem(locale, license)])
  // Mails lead here, too: a browser that is not known any more finds the way in on the library's page.
  if (isStranger) redirect(localeHref(locale, '/library'))
  if (!item) notFound()
  const { denied, device, mails, refused, team: news, unswitched } = await searchParams
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
        denied={refusalText(denied, locale)}
        item={item}
        mails={mailsOf(item.releaseMails, mails, refusalText(unswitched, locale))}
        switchMails={switchReleaseMails}
        team={shared && { ...shared, ...told }}
        teamActions={{ assignSeat, revokeSeat }}
      />
    </PageShell>
  )
}

export default LibraryItemPage
