// A child of the bench: puts one large file on the shelf of the shop that its environment names, as a creator would,
// and tells what can be bought. Arguments: the file and its size in bytes.
import { getPayload } from 'payload'
import config from '../../../payload.config.ts'
import { readEnv } from '../../../plugins/platform/env.ts'

const [source = '', bytes = ''] = process.argv.slice(2)

const payload = await getPayload({ config, disableOnInit: true })
const file = await payload.create({
  collection: 'product-files',
  data: { displayName: 'one-gigabyte.bin' },
  file: {
    data: Buffer.alloc(0),
    mimetype: 'application/octet-stream',
    name: 'one-gigabyte.bin',
    size: Number(bytes),
    tempFilePath: source,
  },
  depth: 0,
})
const product = await payload.create({
  collection: 'products',
  data: { title: 'One gigabyte', slug: 'one-gigabyte', summary: 'A large file.', _status: 'published' },
  depth: 0,
})
const offer = await payload.create({
  collection: 'offers',
  data: {
    product: product.id,
    name: 'Free',
    licenseType: 'personal',
    pricing: 'free',
    status: 'active',
    seats: 1,
    maxQuantity: 10,
    billing: 'one-time',
  },
  depth: 0,
})
await payload.create({
  collection: 'releases',
  data: { product: product.id, version: '1.0.0', channel: 'stable', status: 'published', files: [file.id] },
  depth: 0,
})
const answer = { offerId: String(offer.id), storedName: file.filename, storageDir: readEnv().storageDir }
if (process.send) process.send(answer, () => process.exit(0))
else process.exit(0)
