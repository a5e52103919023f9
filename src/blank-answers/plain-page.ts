import en from '../../messages/en.json' with { type: 'json' }
import sw from '../../messages/sw.json' with { type: 'json' }
import type { Locale } from '../../plugins/kernel/locale.ts'
import { localeHref } from '../i18n/locale-href.ts'

const messages = { en, sw }

const style =
  ':root{color-scheme:light dark}body{max-width:34rem;margin:18vh auto;padding:0 1.25rem;font:1.0625rem/1.6 system-ui,sans-serif}h1{line-height:1.15}'

/** The last resort: two sentences and a link, out of nothing. */
export const plainPage = (locale: Locale, kind: 'fault' | 'not-found'): string => {
  const { errors } = messages[locale]
  const [title, text] =
    kind === 'fault' ? [errors.title, errors.text] : [errors.notFoundTitle, errors.notFoundText]
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${title}</title><style>${style}</style></head>`,
    `<body><main id="content"><h1>${title}</h1><p>${text}</p>`,
    `<p><a href="${localeHref(locale, '/')}">${errors.home}</a></p></main></body></html>`,
  ].join('')
}
