import { useLocale, useTranslations } from 'next-intl'

import type { SeatView, TeamActions, TeamView } from '../models/team-view.ts'
import { DateText } from '../primitives/date-text.tsx'
import { Notice } from '../primitives/notice.tsx'
import { SeatForm } from './seat-form.tsx'
import { SeatHolder } from './seat-holder.tsx'
import { SeatMeter } from './seat-meter.tsx'

const Former = ({ former }: { former: SeatView[] }) => {
  const t = useTranslations('team')
  return (
    <details className="mt-4 text-sm">
      <summary className="text-link inline-flex min-h-11 cursor-pointer items-center">
        {t('former', { count: former.length })}
      </summary>
      <ol className="divide-y divide-line border-y border-line">
        {former.map(({ email, seatId, since, until = since }) => (
          <li className="flex flex-wrap justify-between gap-x-6 py-2.5" key={seatId}>
            <span className="min-w-0 break-all">{email}</span>
            <span className="text-muted">
              <DateText iso={since} /> – <DateText iso={until} />
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}

/** Whether one more can be given, and by what. */
const Giving = ({ team, assignSeat }: { team: TeamView } & Pick<TeamActions, 'assignSeat'>) => {
  const t = useTranslations('team')
  const locale = useLocale()
  if (!team.isOpen) return <p className="mt-6 text-sm text-muted">{t('closed')}</p>
  if (team.seatsUsed >= team.seats) return <p className="mt-6 text-sm text-muted">{t('full')}</p>
  return (
    <SeatForm
      action={assignSeat}
      // Another form once a seat was given: the address of the last one is not left in it.
      key={team.holders[0]?.seatId ?? 'first'}
      licenseId={team.licenseId}
      locale={locale}
      texts={{ busy: t('giving'), button: t('give'), hint: t('hint'), label: t('email') }}
    />
  )
}

/** Who shares a license: given and taken back by its owner. */
export const TeamSection = ({ team, actions }: { team: TeamView; actions: TeamActions }) => {
  const t = useTranslations('team')
  const { former, holders, licenseId, news, refusal, seats, seatsUsed } = team
  return (
    <section aria-labelledby="team" className="scroll-mt-6">
      <h2 className="text-2xl" id="team">
        {t('title')}
      </h2>
      <p className="mt-2 text-muted">{t('lead')}</p>
      <div className="mt-4 empty:hidden">
        {refusal && <Notice tone="error">{refusal}</Notice>}
        {news && <Notice tone="success">{t(`news.${news}`)}</Notice>}
      </div>
      <SeatMeter seats={seats} seatsUsed={seatsUsed} />
      {holders.length === 0 ? (
        <p className="mt-4 text-sm text-muted">{t('empty')}</p>
      ) : (
        <ul className="mt-4 divide-y divide-line border-y border-line">
          {holders.map((seat) => (
            <SeatHolder key={seat.seatId} licenseId={licenseId} revokeSeat={actions.revokeSeat} seat={seat} />
          ))}
        </ul>
      )}
      <Giving assignSeat={actions.assignSeat} team={team} />
      {former.length > 0 && <Former former={former} />}
    </section>
  )
}
