import { formatAdminURL } from 'payload/shared'
import { Brand } from './brand.tsx'
import { CommandLine } from './command-line.tsx'
import { PanelStyles } from './panel-styles.tsx'
import { signInTexts } from './sign-in-texts.ts'
import { SpokenLanguage } from './spoken-language.tsx'
import { viewLocale } from './view-locale.ts'
import type { ViewProps } from './view-props.ts'

/** In a site without passwords, in place of the form that mails one: who can help. */
export const NoPasswords = (view: ViewProps) => {
  const { initPageResult, ownerCommand, payload } = view
  const texts = signInTexts[viewLocale(initPageResult)].forgot
  const { admin, routes } = payload.config
  return (
    <>
      <PanelStyles />
      <SpokenLanguage />
      <Brand {...view} />
      <div className="duka-enter">
        <div className="form-header">
          <h1>{texts.heading}</h1>
        </div>
        <p>{texts.phone}</p>
        <p>{texts.everything}</p>
        <p>{texts.lastOwner}</p>
        <CommandLine>{ownerCommand(payload, 'you@example.com')}</CommandLine>
        <a href={formatAdminURL({ adminRoute: routes.admin, path: admin.routes.login })}>{texts.back}</a>
      </div>
    </>
  )
}
