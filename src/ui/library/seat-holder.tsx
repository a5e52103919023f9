import { useLocale, useTranslations } from 'next-intl'

import type { SeatView, TeamActions } from '../models/team-view.ts'
import { useDay } from '../primitives/date-text.tsx'
import { SubmitButton } from '../primitives/submit-button.tsx'

type Props = { seat: SeatView; licenseId: string; revokeSeat: TeamActions['revokeSeat'] }

/** Somebody who has a seat. Taking it back takes two presses, without scripts too. */
export const SeatHolder = ({ seat, licenseId, revokeSeat }: Props) => {
  const t = useTranslations('team')
  const locale = useLocale()
  const { email, isFromShop, seatId } = seat
  const date = useDay(seat.since)
  return (
    <li>
      <details>
        <summary className="flex min-h-11 cursor-pointer items-center justify-between gap-4 py-3">
          <span className="min-w-0">
            <span className="block text-sm font-semibold break-words sm:text-base">{email}</span>
            <span className="text-sm text-muted">{t(isFromShop ? 'sinceShop' : 'since', { date })}</span>
          </span>
          <span className="text-link shrink-0 text-sm">{t('take')}</span>
        </summary>
        <form action={revokeSeat} className="pt-1 pb-5">
          <input name="locale" type="hidden" value={locale} />
          <input name="license" type="hidden" value={licenseId} />
          <input name="seat" type="hidden" value={seatId} />
          <p className="mb-3 max-w-prose text-sm text-muted">{t('takeText')}</p>
          <SubmitButton busy={t('taking')} className="btn btn-outline text-error">
            {t('takeButton')}
          </SubmitButton>
        </form>
      </details>
    </li>
  )
}
