'use client'

import { PopupList, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { securityTexts } from './security-texts.ts'

/** In the menu behind the gear, beside the way out. */
export const SecurityLink = () => {
  const { config } = useConfig()
  return (
    <PopupList.ButtonGroup>
      <PopupList.Button href={formatAdminURL({ adminRoute: config.routes.admin, path: '/security' })}>
        {securityTexts[usePanelLocale()].cardLink}
      </PopupList.Button>
    </PopupList.ButtonGroup>
  )
}
