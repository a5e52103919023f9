import { createHash } from 'node:crypto'
import type { Endpoint } from 'payload'
import { localeFromHeader, type Locale } from '../../kernel/locale.ts'
import { openapiDocument } from '../faces/openapi.ts'
import { apiRoot } from '../faces/rest.ts'
import { envOf, registryOf } from '../registry.ts'

/** The machine-readable description of every operation of this site. */
export const openapiEndpoint: Endpoint = {
  method: 'get',
  path: `${apiRoot}/openapi.json`,
  handler: ({ payload }) => {
    const server = `${envOf(payload).serverUrl}${payload.config.routes.api}${apiRoot}`
    const operations = [...registryOf(payload).operations.values()]
    return Response.json(openapiDocument(operations, { title: 'Duka', version: '1', server }))
  },
}

interface Words {
  title: string
  /** Seen while the script is on its way, and for good when it does not come. */
  waiting: string
}

const words: Record<Locale, Words> = {
  en: {
    title: 'API reference',
    waiting: 'The reference is being drawn. The same for programs:',
  },
  sw: {
    title: 'Marejeo ya API',
    waiting: 'Marejeo yanaandaliwa. Yaleyale kwa ajili ya programu:',
  },
}

/** Whatever of Scalar would lead to its maker's servers is off. */
const drawing = (api: string): string => {
  const configuration = {
    url: `${api}/openapi.json`,
    withDefaultFonts: false,
    telemetry: false,
    showDeveloperTools: 'never',
    hideClientButton: true,
    agent: { disabled: true },
    mcp: { disabled: true },
  }
  // The API route is the host's to name, and must not end the script that it stands in.
  return `Scalar.createApiReference('#reference', ${JSON.stringify(configuration).replaceAll('<', '\\u003c')})`
}

const page = (api: string, locale: Locale): string => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words[locale].title} · Duka</title>
<link rel="icon" href="data:,">
</head>
<body>
<div id="reference"><p>${words[locale].waiting} <a href="${api}/openapi.json">openapi.json</a></p></div>
<script src="${api}/reference.js"></script>
<script>${drawing(api)}</script>
</body>
</html>`

/** Nothing is asked of another host, also by a version of the script that would like to. */
const policy = (api: string): string => {
  const hash = createHash('sha256').update(drawing(api)).digest('base64')
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
}

/** The interactive reference, drawn from the same document; its script is served from here, not from a CDN. */
export const referenceEndpoint: Endpoint = {
  method: 'get',
  path: `${apiRoot}/reference`,
  handler: ({ payload, headers }) => {
    const api = `${payload.config.routes.api}${apiRoot}`
    return new Response(page(api, localeFromHeader(headers.get('accept-language'))), {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': policy(api),
        'Cache-Control': 'public, max-age=300',
        Vary: 'Accept-Language',
      },
    })
  },
}
