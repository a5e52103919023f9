'use client'

import { momentFormat } from '../../platform/admin/moment-format.ts'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'

/** Moments as people read them, in their own zone and the panel's language. */
export const useMoment = (): ((moment: string) => string) => {
  const format = momentFormat(usePanelLocale())
  return (moment) => format.format(new Date(moment))
}
