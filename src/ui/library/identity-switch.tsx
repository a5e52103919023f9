import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import type { IdentityView } from '../models/library-view.ts'
import { Icon } from '../primitives/icon.tsx'

type Props = { identities: IdentityView[]; shown?: string }

const Chip = ({ href, isShown, text }: { href: string; isShown: boolean; text: string }) => (
  <a aria-current={isShown ? 'true' : undefined} className="chip" href={href}>
    {text}
  </a>
)

/** Whose things this browser sees, and whose of them are shown. Plain links: no script is needed. */
export const IdentitySwitch = ({ identities, shown }: Props) => {
  const t = useTranslations('libraryReturn')
  const locale = useLocale()
  const library = localeHref(locale, '/library')
  return (
    <nav aria-label={t('identities')} className="mt-5 flex flex-wrap items-center gap-2">
      {identities.length > 1 && <Chip href={library} isShown={shown === undefined} text={t('all')} />}
      {identities.map(({ customerId, isProven, contact }) => (
        <Chip
          href={`${library}?as=${encodeURIComponent(customerId)}`}
          isShown={shown === customerId || identities.length === 1}
          key={customerId}
          text={isProven ? contact : t('identityPart', { contact })}
        />
      ))}
      <a
        className="text-link inline-flex min-h-11 items-center gap-1.5 px-2 text-sm"
        href={localeHref(locale, '/library/code')}
      >
        <Icon className="size-4.5" name="key" />
        {t('addIdentity')}
      </a>
    </nav>
  )
}
