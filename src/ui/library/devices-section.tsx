import { useLocale, useTranslations } from 'next-intl'

import type { DevicesView, DeviceView, FreeDeviceAction } from '../models/devices-view.ts'
import { useDay } from '../primitives/date-text.tsx'
import { Notice } from '../primitives/notice.tsx'
import { SubmitButton } from '../primitives/submit-button.tsx'

type RowProps = { device: DeviceView; licenseId: string; freeDevice: FreeDeviceAction }

/** One device. Taking it out takes two presses, without scripts too. */
const DeviceRow = ({ device, licenseId, freeDevice }: RowProps) => {
  const t = useTranslations('devices')
  const locale = useLocale()
  const [since, lastSeen] = [useDay(device.since), useDay(device.lastSeen)]
  return (
    <li>
      <details>
        <summary className="flex min-h-11 cursor-pointer items-center justify-between gap-4 py-3">
          <span className="min-w-0">
            <span className="block text-sm font-semibold break-words sm:text-base">
              {device.name ?? t('unnamed')}
            </span>
            <span className="text-sm text-muted">{t('dates', { since, lastSeen })}</span>
          </span>
          <span className="text-link shrink-0 text-sm">{t('take')}</span>
        </summary>
        <form action={freeDevice} className="pt-1 pb-5">
          <input name="locale" type="hidden" value={locale} />
          <input name="license" type="hidden" value={licenseId} />
          <input name="device" type="hidden" value={device.activationId} />
          <p className="mb-3 max-w-prose text-sm text-muted">{t('takeText')}</p>
          <SubmitButton busy={t('taking')} className="btn btn-outline text-error">
            {t('takeButton')}
          </SubmitButton>
        </form>
      </details>
    </li>
  )
}

/** Where programs run with this license. A device that is gone makes room for another one. */
export const DevicesSection = ({ view, freeDevice }: { view: DevicesView; freeDevice: FreeDeviceAction }) => {
  const t = useTranslations('devices')
  const { devices, isFreed, licenseId, limit, used } = view
  return (
    <section aria-labelledby="devices" className="scroll-mt-6">
      <h2 className="text-2xl" id="devices">
        {t('title')}
      </h2>
      <p className="mt-2 text-muted">
        {limit === undefined ? t('usedAny', { used }) : t('used', { used, limit })}
      </p>
      {isFreed && (
        <div className="mt-4">
          <Notice tone="success">{t('freed')}</Notice>
        </div>
      )}
      <ul className="mt-4 divide-y divide-line border-y border-line">
        {devices.map((device) => (
          <DeviceRow
            device={device}
            freeDevice={freeDevice}
            key={device.activationId}
            licenseId={licenseId}
          />
        ))}
      </ul>
    </section>
  )
}
