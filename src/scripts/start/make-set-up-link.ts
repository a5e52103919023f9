import { getPayload } from 'payload'
import config from '../../../payload.config.ts'
import { AdminSecurity } from '../../../plugins/admin-security/contract.ts'
import { resolve } from '../../../plugins/platform/registry.ts'

// A child of `start`: makes the link by which the first owner sets the shop up.
const payload = await getPayload({ config, disableOnInit: true })
const link = await resolve(payload, AdminSecurity).setUpLink(payload)
if (process.send) process.send({ link }, () => process.exit(0))
else process.exit(0)
