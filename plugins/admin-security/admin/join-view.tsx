import { MinimalTemplate } from '@payloadcms/next/templates'
import { Brand } from './brand.tsx'
import { Enrolment } from './enrolment.tsx'
import { PanelStyles } from './panel-styles.tsx'
import { SpokenLanguage } from './spoken-language.tsx'
import type { ViewProps } from './view-props.ts'

/** Where invitations lead, and links for another authenticator. Whoever has such a link may be signed in or not. */
export const JoinView = async (view: ViewProps) => {
  const { hasOwner, ownerCommand, payload } = view
  const { admin, routes } = payload.config
  // A site with users may have no owner yet: its set-up link leads here too.
  const setUpCommand = (await hasOwner(payload)) ? null : ownerCommand(payload)
  return (
    <MinimalTemplate className="login">
      <PanelStyles />
      <SpokenLanguage />
      <Brand {...view} />
      <Enrolment
        adminHref={routes.admin}
        loginHref={`${routes.admin}${admin.routes.login}`}
        setUpCommand={setUpCommand}
      />
    </MinimalTemplate>
  )
}
