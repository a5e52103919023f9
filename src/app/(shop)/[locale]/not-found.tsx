import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'

import { defaultLocale, isLocale } from '../../../../plugins/kernel/locale.ts'
import { shop } from '../../../queries/shop.ts'
import { NotFoundView } from '../../../ui/errors/not-found-view.tsx'
import { PlainShell } from '../../../ui/shell/plain-shell.tsx'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale: asked } = await params
  const locale = isLocale(asked) ? asked : defaultLocale
  return { title: (await getTranslations({ locale, namespace: 'errors' }))('notFoundTitle') }
}

const NotFoundPage = async () => (
  <PlainShell shop={await shop(await getLocale())}>
    <NotFoundView />
  </PlainShell>
)

export default NotFoundPage
