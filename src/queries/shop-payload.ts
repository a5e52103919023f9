import 'server-only'

import config from '@payload-config'
import { getPayload } from 'payload'

/** The site's one Payload, booted at the first question. */
export const shopPayload = () => getPayload({ config })
