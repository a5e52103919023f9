import { getPayload } from 'payload'
import config from '../../../payload.config.ts'
import { applyConstraints } from '../../../plugins/platform/constraints.ts'

// A child of `start`: brings the database to the state that the code expects, and tells whether it holds a shop.
const payload = await getPayload({ config, disableOnInit: true })
await payload.db.migrate()
await applyConstraints(payload)
const users = await payload.db.count({ collection: 'users', where: {} })
const products = await payload.db.count({ collection: 'products', where: {} })
const isEmpty = users.totalDocs === 0 && products.totalDocs === 0
if (process.send) process.send({ isEmpty }, () => process.exit(0))
else process.exit(0)
