import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { refuseStrayUploads } from '../refuse-stray-uploads.ts'

export const GET = REST_GET(config)
export const POST = refuseStrayUploads(REST_POST(config))
export const DELETE = refuseStrayUploads(REST_DELETE(config))
export const PATCH = refuseStrayUploads(REST_PATCH(config))
export const PUT = refuseStrayUploads(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
