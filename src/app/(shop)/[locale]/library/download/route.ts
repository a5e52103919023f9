import { defaultLocale, isLocale } from '../../../../../../plugins/kernel/locale.ts'
import { grantDownload } from '../../../../../actions/grant-download.ts'

type Context = { params: Promise<{ locale: string }> }

/**
 * The download button's form. A route and not a server action, because a browser must follow the answer itself: a link
 * that works once would be used up by whoever fetches it ahead.
 */
export const POST = async (request: Request, { params }: Context): Promise<Response> => {
  const { locale } = await params
  const path = await grantDownload(await request.formData(), isLocale(locale) ? locale : defaultLocale)
  return new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } })
}
