import { CreateFirstUserView } from '@payloadcms/next/views'
import { Brand } from './brand.tsx'
import { Enrolment } from './enrolment.tsx'
import { PanelStyles } from './panel-styles.tsx'
import { SpokenLanguage } from './spoken-language.tsx'
import type { ViewProps } from './view-props.ts'

/** In place of Payload's first form, which makes the owner of whoever comes first: this one wants the set-up link. */
export const FirstOwnerView = (view: ViewProps) => {
  const { isOn, ownerCommand, payload } = view
  if (!isOn(payload)) return <CreateFirstUserView {...view} />
  const { admin, routes } = payload.config
  return (
    <>
      <PanelStyles />
      <SpokenLanguage />
      <Brand {...view} />
      <Enrolment
        adminHref={routes.admin}
        loginHref={`${routes.admin}${admin.routes.login}`}
        setUpCommand={ownerCommand(payload)}
      />
    </>
  )
}
