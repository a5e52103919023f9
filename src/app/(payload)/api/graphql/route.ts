import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { refuseStrayUploads } from '../refuse-stray-uploads.ts'

export const POST = refuseStrayUploads(GRAPHQL_POST(config))
export const OPTIONS = REST_OPTIONS(config)
