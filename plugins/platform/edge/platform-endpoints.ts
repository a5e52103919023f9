import type { Endpoint } from 'payload'
import { cronEndpoint } from './cron.ts'
import { expireTagsEndpoint } from './expire-tags-endpoint.ts'
import { healthEndpoint } from './health.ts'
import { openapiEndpoint, referenceEndpoint } from './reference.ts'
import { referenceScriptEndpoint } from './reference-script.ts'

export const platformEndpoints: Endpoint[] = [
  healthEndpoint,
  cronEndpoint,
  expireTagsEndpoint,
  openapiEndpoint,
  referenceEndpoint,
  referenceScriptEndpoint,
]
