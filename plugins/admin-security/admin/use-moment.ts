'use client'

import { usePanelLocale } from '../../platform/admin/panel-locale.ts'

/** Moments as people read them, in their own zone and the panel's language. */
export const useMoment = (): ((moment: string) => string) => {
  const format = new Intl.DateTimeFormat(usePanelLocale(), { dateStyle: 'medium', timeStyle: 'short' })
  return (moment) => format.format(new Date(moment))
}
