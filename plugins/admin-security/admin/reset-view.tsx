import { MinimalTemplate } from '@payloadcms/next/templates'
import { formatAdminURL } from 'payload/shared'
import { Brand } from './brand.tsx'
import { NoPasswords } from './forgot-view.tsx'
import { PanelStyles } from './panel-styles.tsx'
import { ResetForm } from './reset-form.tsx'
import { SpokenLanguage } from './spoken-language.tsx'
import type { ViewProps } from './view-props.ts'

/** The last part of the address is the token, as Payload's mail writes it. */
const tokenOf = (segments: unknown): string => {
  const last: unknown = Array.isArray(segments) ? segments.at(-1) : undefined
  return typeof last === 'string' ? last : ''
}

/** In place of Payload's form, which would sign somebody in with the password alone. */
export const ResetView = (view: ViewProps) => {
  const { mode, params, payload } = view
  const { admin, routes } = payload.config
  const at = (path: `/${string}`) => formatAdminURL({ adminRoute: routes.admin, path })
  return (
    <MinimalTemplate className="login">
      {mode === 'code' ? (
        <NoPasswords {...view} />
      ) : (
        <>
          <PanelStyles />
          <SpokenLanguage />
          <Brand {...view} />
          <ResetForm
            forgotHref={at(admin.routes.forgot)}
            loginHref={at(admin.routes.login)}
            token={tokenOf(params?.segments)}
          />
        </>
      )}
    </MinimalTemplate>
  )
}
