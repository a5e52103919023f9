import { useTranslations } from 'next-intl'

import type { OfferView } from '../models/offer-view.ts'

/** What a license allows, in plain words. */
export const LicenseTerms = ({ offer, isShort = false }: { offer: OfferView; isShort?: boolean }) => {
  const t = useTranslations('license')
  const terms = {
    personal: t('personalTerms'),
    commercial: t('commercialTerms'),
    team: t('teamTerms', { seats: offer.seats }),
  }[offer.licenseType]
  const lines = [
    offer.validityDays === null ? t('forever') : t('validity', { days: offer.validityDays }),
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
