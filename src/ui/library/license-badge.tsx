import { useTranslations } from 'next-intl'

import type { LicenseView } from '../models/order-view.ts'
import { StatusBadge, type StatusTone } from '../primitives/status-badge.tsx'

const tones: Record<LicenseView['status'], StatusTone> = {
  active: 'good',
  suspended: 'wait',
  revoked: 'bad',
  expired: 'plain',
}

export const LicenseBadge = ({ license }: { license: LicenseView }) => {
  const t = useTranslations('license')
  return (
    <StatusBadge tone={tones[license.status]}>
      {t(license.isSeat ? 'seat' : license.type)}, {t(`status.${license.status}`)}
    </StatusBadge>
  )
}
