import { useTranslations } from 'next-intl'

import type { OfferView } from '../models/offer-view.ts'
import { updatePeriod } from './update-period.ts'

/** What a license allows, in plain words. */
export const LicenseTerms = ({ offer, isShort = false }: { offer: OfferView; isShort?: boolean }) => {
  const t = useTranslations('license')
  const terms = {
    personal: t('personalTerms'),
    commercial: t('commercialTerms'),
    team: t('teamTerms', { seats: offer.seats }),
  }[offer.licenseType]
  const { updateDays, validityDays } = offer
  const period = updateDays === null ? null : updatePeriod(updateDays)
  // Of what ends itself, "for ever" would be a riddle.
  const updates = validityDays === null ? [t('updatesForever')] : []
  const lines = [
    validityDays === null ? t('forever') : t('validity', { days: validityDays }),
    ...(period ? [t(`updates.${period.unit}`, { count: period.count })] : updates),
    offer.downloadCap === null ? t('downloadsUnlimited') : t('downloadCap', { count: offer.downloadCap }),
    ...(isShort ? [] : [t('redistribute')]),
  ]
  return (
    <div className="text-sm">
      <p>{terms}</p>
      <ul className="mt-2 space-y-1 text-muted">
        {lines.map((line, index) => (
          <li className="point" key={index}>
            {line}
          </li>
        ))}
      </ul>
    </div>
  )
}
