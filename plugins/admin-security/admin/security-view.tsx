import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, HydrateAuthProvider, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { PanelStyles } from './panel-styles.tsx'
import { SecurityDesk } from './security-desk.tsx'
import { securityTexts } from './security-texts.ts'
import { viewLocale } from './view-locale.ts'
import type { ViewProps } from './view-props.ts'

/** Payload lets everybody into a view of one's own: whoever is nobody goes to the sign-in, and comes back. */
const sendAway = ({ initPageResult, payload }: ViewProps, own: `/${string}`): void => {
  const { admin, routes } = payload.config
  const at = (path: `/${string}`) => formatAdminURL({ adminRoute: routes.admin, path })
  if (!initPageResult.req.user) redirect(`${at(admin.routes.login)}?redirect=${encodeURIComponent(at(own))}`)
  if (!initPageResult.permissions.canAccessAdmin) redirect(at(admin.routes.unauthorized))
}

/** What one signs in with, and where one is signed in. */
export const SecurityView = async (view: ViewProps) => {
  sendAway(view, '/security')
  const { initPageResult, params, payload, searchParams, shopName } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  const texts = securityTexts[viewLocale(initPageResult)]
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <PanelStyles />
      <HydrateAuthProvider permissions={permissions} />
      <SetStepNav nav={[{ label: texts.title }]} />
      <Gutter>
        <header style={{ marginBottom: 'calc(var(--base) * 1.25)' }}>
          <h1 style={{ margin: 0 }}>{texts.title}</h1>
          <p style={{ margin: '0.25rem 0 0', color: 'var(--theme-elevation-650)' }}>{texts.intro}</p>
        </header>
        <SecurityDesk
          joinHref={formatAdminURL({ adminRoute: payload.config.routes.admin, path: '/join' })}
          shop={await shopName(payload)}
        />
      </Gutter>
    </DefaultTemplate>
  )
}
