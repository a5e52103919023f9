import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import type { Endpoint } from 'payload'
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

const page = (api: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API reference · Duka</title>
</head>
<body>
<div id="reference"></div>
<script src="${api}/reference.js"></script>
<script>Scalar.createApiReference('#reference', { url: '${api}/openapi.json', withDefaultFonts: false, telemetry: false, agent: { disabled: true } })</script>
</body>
</html>`

/** The interactive reference, drawn from the same document; its script is served from here, not from a CDN. */
export const referenceEndpoint: Endpoint = {
  method: 'get',
  path: `${apiRoot}/reference`,
  handler: ({ payload }) =>
    new Response(page(`${payload.config.routes.api}${apiRoot}`), {
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'public, max-age=300' },
    }),
}

export const referenceScriptEndpoint: Endpoint = {
  method: 'get',
  path: `${apiRoot}/reference.js`,
  handler: () => {
    const file = createRequire(import.meta.url).resolve('@scalar/api-reference/browser/standalone.js')
    const body = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>
    return new Response(body, {
      headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'public, max-age=86400' },
    })
  },
}
