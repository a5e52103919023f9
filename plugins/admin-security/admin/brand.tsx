import { Logo } from '@payloadcms/next/rsc'
import type { AdminViewServerProps } from 'payload'

/** The site's own logo above a form, as Payload's sign-in has it. */
export const Brand = ({ initPageResult, params, payload, searchParams }: AdminViewServerProps) => {
  const { locale, permissions, req } = initPageResult
  return (
    <div className="login__brand">
      <Logo
        i18n={req.i18n}
        locale={locale}
        params={params}
        payload={payload}
        permissions={permissions}
        searchParams={searchParams}
        user={req.user ?? undefined}
      />
    </div>
  )
}
