import { getLocale } from 'next-intl/server'

import { shop } from '../../../queries/shop.ts'
import { NotFoundView } from '../../../ui/errors/not-found-view.tsx'
import { PlainShell } from '../../../ui/shell/plain-shell.tsx'

const NotFoundPage = async () => (
  <PlainShell shop={await shop(await getLocale())}>
    <NotFoundView />
  </PlainShell>
)

export default NotFoundPage
