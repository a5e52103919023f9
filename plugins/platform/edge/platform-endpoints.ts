import type { Endpoint } from 'payload'
import { cronEndpoint } from './cron.ts'
import { expireTagsEndpoint } from './expire-tags-endpoint.ts'
import { healthEndpoint } from './health.ts'
import { openapiEndpoint, referenceEndpoint, referenceScriptEndpoint } from './reference.ts'

export const platformEndpoints: Endpoint[] = [
  healthEndpoint,
  cronEndpoint,
  expireTagsEndpoint,
  openapiEndpoint,
  referenceEndpoint,
  referenceScriptEndpoint,
]
