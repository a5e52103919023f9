import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import { localeHref } from '../../i18n/locale-href.ts'
import type { DevicesView, FreeDeviceAction } from '../models/devices-view.ts'
import type { LibraryItemView, ReleaseMailsView } from '../models/library-view.ts'
import type { ResetAction } from '../models/reset-state.ts'
import type { TeamActions, TeamView } from '../models/team-view.ts'
import { DateText } from '../primitives/date-text.tsx'
import { Icon } from '../primitives/icon.tsx'
import { Notice } from '../primitives/notice.tsx'
import { RichText } from '../primitives/rich-text.tsx'
import { DevicesSection } from './devices-section.tsx'
import { ItemFiles } from './item-files.tsx'
import { LicenseFacts } from './license-facts.tsx'
import { PastReleases } from './past-releases.tsx'
import { ReleaseMails } from './release-mails.tsx'
import { ReleaseNews, UpdatesEnded } from './release-news.tsx'
import { TeamSection } from './team-section.tsx'

const Part = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section aria-labelledby={id}>
    <h2 className="mb-4 text-2xl" id={id}>
      {title}
    </h2>
    {children}
  </section>
)

const History = ({ history }: Pick<LibraryItemView, 'history'>) => {
  const t = useTranslations('libraryItem')
  if (history.length === 0) return <p className="text-muted">{t('noHistory')}</p>
  return (
    <ol className="divide-y divide-line border-y border-line text-sm">
      {history.map(({ at, fileName, status }) => (
        <li
          className="flex flex-wrap justify-between gap-x-6 py-2.5"
          key={`${at}-${fileName ?? ''}-${status}`}
        >
          <span className="min-w-0 break-words">{fileName ?? '–'}</span>
          <span className="text-muted">
            <DateText iso={at} />, {t(`historyStatus.${status}`)}
          </span>
        </li>
      ))}
    </ol>
  )
}

type Props = {
  item: LibraryItemView
  /** Why a file, or a device, was refused just now. */
  denied?: string
  askAction: ResetAction
  /** Null where there is none, or somebody else's to give. */
  team: TeamView | null
  teamActions: TeamActions
  /** Null where no program runs with it, or it is somebody else's to say. */
  devices: DevicesView | null
  freeDevice: FreeDeviceAction
  /** Not set where there are none to switch. */
  mails?: ReleaseMailsView
  switchMails: (form: FormData) => Promise<void>
}

/** One thing that the visitor owns, or has a seat of: its license, files, what is new, team, history and how to use it. */
export const LibraryItemPageView = (props: Props) => {
  const { item, askAction, denied, devices, freeDevice, mails, switchMails, team, teamActions } = props
  const t = useTranslations('libraryItem')
  const { owned, documentation, history, releases } = item
  const { newest } = releases
  return (
    <div className="wrap max-w-3xl space-y-12 pt-10 sm:pt-14">
      <div>
        <a
          className="text-link inline-flex min-h-11 items-center gap-1.5 text-sm"
          href={localeHref(useLocale(), '/library')}
        >
          <Icon className="size-4.5" name="back" />
          {t('back')}
        </a>
        <h1 className="mt-2 text-3xl">{owned.title}</h1>
      </div>
      <Part id="license" title={t('license')}>
        <LicenseFacts item={item} />
      </Part>
      <Part id="files" title={newest ? t('filesOf', { version: newest.version }) : t('files')}>
        {releases.ended && <UpdatesEnded ended={releases.ended} slug={owned.slug} />}
        {denied && (
          <div className="mb-4">
            <Notice tone="error">{denied}</Notice>
          </div>
        )}
        <ItemFiles askAction={askAction} item={item} />
        {owned.license.status === 'active' && <PastReleases releases={releases} window={item.window} />}
      </Part>
      <ReleaseNews releases={releases} />
      {team && <TeamSection actions={teamActions} team={team} />}
      {devices && <DevicesSection freeDevice={freeDevice} view={devices} />}
      <Part id="history" title={t('history')}>
        <History history={history} />
      </Part>
      {mails && !releases.hasEnded && (
        <ReleaseMails action={switchMails} licenseId={owned.license.id} mails={mails} />
      )}
      {documentation && (
        <Part id="documentation" title={t('documentation')}>
          <RichText data={documentation} />
        </Part>
      )}
    </div>
  )
}
