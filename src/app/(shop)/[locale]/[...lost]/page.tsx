import { notFound } from 'next/navigation'

import { pageLocale } from '../page-locale.ts'

type Props = { params: Promise<{ locale: string; lost: string[] }> }

// Made anew each time: a walk through invented addresses must not push real pages out of the cache.
export const dynamic = 'force-dynamic'

/** Every address that no page has. */
const LostPage = async ({ params }: Props) => {
  pageLocale((await params).locale)
  notFound()
}

export default LostPage
