import { codes, codeText } from '../../kernel/codes.ts'
import type { Locale } from '../../kernel/locale.ts'
import type { Failure } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { replyFailure } from '../../platform/faces/reply.ts'

const words: Record<Locale, { title: string; back: string }> = {
  en: { title: 'This file did not open', back: 'Back to your library' },
  sw: { title: 'Faili hili halikufunguka', back: 'Rudi kwenye maktaba yako' },
}

const style = `body{margin:0;min-height:100vh;display:grid;place-items:center;font:17px/1.6 system-ui,sans-serif;
color:#1f2430;background:#f7f5f0}main{max-width:30rem;padding:2rem}h1{font-size:1.6rem;line-height:1.2;margin:0 0 .75rem}
a{color:inherit;font-weight:600}small{display:block;margin-top:2rem;opacity:.6}
@media(prefers-color-scheme:dark){body{color:#eceae4;background:#16181d}}`

const page = (failure: Failure, locale: Locale, libraryPath: string): string => {
  const { title, back } = words[locale]
  const href = locale === 'en' ? libraryPath : `/${locale}${libraryPath}`
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><style>${style}</style></head><body><main>
<h1>${title}</h1><p>${codeText(failure.code, locale)}</p><p><a href="${href}">${back}</a></p>
<small>${failure.code}</small></main></body></html>`
}

/** A refusal as JSON for programs, and as a page in the buyer's language for a browser that followed a link. */
export const refuse = (ctx: Ctx, failure: Failure, libraryPath: string): Response => {
  // Ids in the details are for our own log.
  const { downloadId: _own, ...details } = failure.details ?? {}
  const reply = replyFailure(
    ctx,
    Object.keys(details).length > 0 ? { ...failure, details } : { ok: false, code: failure.code },
  )
  reply.headers.set('Cache-Control', 'private, no-store')
  if (typeof details.size === 'number') reply.headers.set('Content-Range', `bytes */${String(details.size)}`)
  if (!(ctx.req.headers.get('accept') ?? '').includes('text/html')) return reply
  const headers = new Headers(reply.headers)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Vary', 'Accept, Accept-Language')
  return new Response(page(failure, ctx.locale, libraryPath), { status: codes[failure.code].status, headers })
}
