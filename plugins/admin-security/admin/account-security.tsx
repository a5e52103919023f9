'use client'

import { Button, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { cardStyle, quietStyle, rowStyle } from './desk-styles.ts'
import { securityTexts } from './security-texts.ts'

/** On one's own account page: the way to how one signs in. On somebody else's there is nothing. */
export const AccountSecurity = () => {
  const texts = securityTexts[usePanelLocale()]
  const { config } = useConfig()
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  if (id === undefined || user?.id !== id) return null
  return (
    <section
      aria-label={texts.title}
      className="field-type"
      style={{ ...cardStyle, marginTop: 'calc(var(--base) * 1.25)' }}
    >
      <div style={rowStyle}>
        <div>
          <strong>{texts.title}</strong>
          <p style={{ ...quietStyle, margin: '0.25rem 0 0' }}>{texts.card}</p>
        </div>
        <Button
          aria-label={`${texts.open}: ${texts.title}`}
          buttonStyle="secondary"
          el="link"
          margin={false}
          size="medium"
          to={formatAdminURL({ adminRoute: config.routes.admin, path: '/security' })}
        >
          {texts.open}
        </Button>
      </div>
    </section>
  )
}
