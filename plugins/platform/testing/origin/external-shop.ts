import type { Payload } from 'payload'
import { slugOf } from '../../registry.ts'
import { offerOnSale } from '../offer-on-sale.ts'
import { rest, type Caller } from '../rest.ts'

interface FileReply {
  doc: { id: number; sha256: string | null }
  errors: { message: string; data?: { errors?: { path: string; message: string }[] } }[]
}

/** What an editor does with files of other servers. */
export const externalShop = (payload: Payload, editor: Caller) => {
  const make = (body: object, headers: Record<string, string> = {}) =>
    rest(payload, editor)<FileReply>('POST', '/api/product-files', { body, headers })
  return {
    make,
    change: (id: number, body: object) =>
      rest(payload, editor)<FileReply>('PATCH', `/api/product-files/${String(id)}`, { body }),
    /** Nothing is measured yet. */
    made: async (externalUrl = 'https://files.example.com/kits/Ngoma%20ya%20pwani.zip') => {
      const { status, json, text } = await make({ externalUrl })
      if (status !== 201) throw new Error(text)
      return json.doc
    },
    fileOf: (id: number) => payload.findByID({ collection: slugOf(payload, 'product-files'), id }),
    /** A further release of a product that is on sale. */
    releaseOf: async (fileId: number, status: 'draft' | 'published') => {
      const { productId } = await offerOnSale(payload)
      const body = { product: productId, version: '9.0.0', status, files: [fileId] }
      return rest(payload, editor)<{ doc: { id: number } }>('POST', '/api/releases', { body })
    },
    /** Actions and details of what the trail says of a file. */
    trailOf: async (id: number) => {
      const { docs } = await payload.find({
        collection: slugOf(payload, 'audit-events'),
        where: {
          and: [{ resourceType: { equals: 'product-files' } }, { resourceId: { equals: String(id) } }],
        },
        sort: 'id',
      })
      return docs.map(({ action, details }) => [action, details])
    },
  }
}
