import { LoginView as PayloadLogin } from '@payloadcms/next/views'
import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent'
import { redirect } from 'next/navigation.js'
import type { CustomComponent } from 'payload'
import { formatAdminURL, getSafeRedirect } from 'payload/shared'
import { Brand } from './brand.tsx'
import { LoginForm } from './login-form.tsx'
import { NoOwner } from './no-owner.tsx'
import { PanelStyles } from './panel-styles.tsx'
import { SpokenLanguage } from './spoken-language.tsx'
import { viewLocale } from './view-locale.ts'
import type { ViewProps } from './view-props.ts'

/** The site's own parts above and below the form stay. */
const OfTheSite = ({ part, view }: { part: CustomComponent[] | undefined; view: ViewProps }) => {
  const { initPageResult, params, payload, searchParams } = view
  const { locale, permissions, req } = initPageResult
  return RenderServerComponent({
    Component: part,
    importMap: payload.importMap,
    serverProps: { i18n: req.i18n, locale, params, payload, permissions, searchParams, user: req.user },
  })
}

/** In place of Payload's sign-in: a name and a code. */
export const LoginView = async (view: ViewProps) => {
  const { hasOwner, initPageResult, isOn, mode, ownerCommand, payload, searchParams } = view
  if (!isOn(payload)) return <PayloadLogin {...view} />
  const { components, routes } = payload.config.admin
  const adminRoute = payload.config.routes.admin
  const wanted = searchParams?.redirect
  const redirectTo = getSafeRedirect({ fallbackTo: adminRoute, redirectTo: wanted ?? '' })
  if (initPageResult.req.user) redirect(redirectTo)
  const locale = viewLocale(initPageResult)
  return (
    <>
      <PanelStyles />
      <SpokenLanguage />
      <Brand {...view} />
      <OfTheSite part={components?.beforeLogin} view={view} />
      {(await hasOwner(payload)) ? null : <NoOwner command={ownerCommand(payload)} locale={locale} />}
      <LoginForm
        forgotHref={formatAdminURL({ adminRoute, path: routes.forgot })}
        joinHref={formatAdminURL({ adminRoute, path: '/join' })}
        mode={mode}
        redirectTo={redirectTo}
      />
      <OfTheSite part={components?.afterLogin} view={view} />
    </>
  )
}
