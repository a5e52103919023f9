import { getLocale } from 'next-intl/server'

import { shop } from '../../../queries/shop.ts'
import { NotFoundView } from '../../../ui/errors/not-found-view.tsx'
import { PageShell } from '../../../ui/shell/page-shell.tsx'

const NotFoundPage = async () => (
  <PageShell path="/" shop={await shop(await getLocale())}>
    <NotFoundView />
  </PageShell>
)

export default NotFoundPage
