import { useLocale, useTranslations } from 'next-intl'

import { LinkForm } from './link-form.tsx'
import type { LinkAction } from '../models/link-state.ts'

type Props = { action: LinkAction; /** How long a link is good. */ days: number; level?: 'h1' | 'h2' }

export const LinkPanel = ({ action, days, level: Heading = 'h2' }: Props) => {
  const t = useTranslations('library')
  return (
    <section aria-labelledby="link" className="panel max-w-2xl">
      <Heading className={Heading === 'h1' ? 'text-2xl' : 'text-xl'} id="link">
        {t('linkTitle')}
      </Heading>
      <p className="mt-2 mb-5 text-sm text-muted">{t('linkText', { days })}</p>
      <LinkForm
        action={action}
        locale={useLocale()}
        texts={{ label: t('linkContact'), button: t('linkButton'), busy: t('linkBusy') }}
      />
    </section>
  )
}
