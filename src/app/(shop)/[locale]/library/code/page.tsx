import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { openByCode } from '../../../../../actions/open-by-code.ts'
import { openByDate } from '../../../../../actions/open-by-date.ts'
import { requestCode } from '../../../../../actions/request-code.ts'
import { codeMinutes } from '../../../../../../plugins/customers/contract.ts'
import { phoneExample } from '../../../../../queries/phone-example.ts'
import { shop } from '../../../../../queries/shop.ts'
import { waysBack } from '../../../../../queries/ways-back.ts'
import { CodeView } from '../../../../../ui/library/code-view.tsx'
import { PageShell } from '../../../../../ui/shell/page-shell.tsx'
import { pageLocale } from '../../page-locale.ts'
import { privateMetadata } from '../../page-metadata.ts'

// Different for every visitor or question: made when asked for, never cached.
export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ sent?: string | string[] }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  pageLocale((await params).locale)
  const t = await getTranslations('libraryReturn')
  return privateMetadata(t('codeTitle'), t('codeText'))
}

/** Where one asks for a code, and types it. */
const CodePage = async ({ params, searchParams }: Props) => {
  const locale = pageLocale((await params).locale)
  const [view, ways, { sent }] = await Promise.all([shop(locale), waysBack(locale), searchParams])
  return (
    <PageShell path="/library/code" shop={view}>
      <CodeView
        hasMessages={ways.message}
        openByCode={openByCode}
        openByDate={ways.date ? openByDate : undefined}
        phoneExample={phoneExample(view.country)}
        requestCode={requestCode}
        sentMinutes={sent === undefined ? undefined : codeMinutes}
      />
    </PageShell>
  )
}

export default CodePage
