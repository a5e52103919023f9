'use client'

import { Button, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { usePanelLocale } from '../../platform/admin/panel-locale.ts'
import { cardStyle, quietStyle, rowStyle } from './desk-styles.ts'
import { PanelStyles } from './panel-styles.tsx'
import { securityTexts } from './security-texts.ts'

/** On one's own account page: the way to how one signs in. On somebody else's nothing is to be seen. */
export const AccountSecurity = () => {
  const texts = securityTexts[usePanelLocale()]
  const { config } = useConfig()
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  // A page of anybody may have a long title.
  if (id === undefined || user?.id !== id) return <PanelStyles />
  return (
    <section
      aria-label={texts.title}
      className="field-type"
      style={{ ...cardStyle, marginTop: 'calc(var(--base) * 1.25)' }}
    >
      <PanelStyles />
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
