import { demoOwner } from './owner.ts'
import { sharedShop } from './shared-shop.ts'

export type Row = Record<string, unknown> & { id: number | string }

export interface Reply {
  status: number
  body: Record<string, unknown>
}

export interface StaffApi {
  ask: (method: string, apiPath: string, body?: FormData | Record<string, unknown>) => Promise<Reply>
  /** Newest first. `where` as in Payload's REST: `{ 'product.slug': 'x' }` means equals. */
  find: (collection: string, where?: Record<string, number | string>, depth?: number) => Promise<Row[]>
  create: (collection: string, body: FormData | Record<string, unknown>) => Promise<Row>
}

const findPath = (collection: string, where: Record<string, number | string>, depth: number): string => {
  const query = new URLSearchParams({ depth: String(depth), limit: '100', sort: '-id' })
  for (const [field, value] of Object.entries(where)) query.set(`where[${field}][equals]`, String(value))
  return `/api/${collection}?${query.toString()}`
}

const expectStatus = (reply: Reply, wanted: number, what: string): Reply => {
  if (reply.status === wanted) return reply
  throw new Error(`${what} answered ${String(reply.status)}: ${JSON.stringify(reply.body)}`)
}

/** Payload's REST with the owner's token, as a creator's own script would use it. */
export const signInStaff = (): Promise<StaffApi> => {
  const { token } = demoOwner()
  const ask: StaffApi['ask'] = async (method, apiPath, body) => {
    const isForm = body instanceof FormData
    const response = await fetch(`${sharedShop().url}${apiPath}`, {
      method,
      headers: {
        authorization: `JWT ${token}`,
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as Reply['body'] }
  }
  return Promise.resolve({
    ask,
    find: async (collection, where = {}, depth = 0) => {
      const reply = await ask('GET', findPath(collection, where, depth))
      return expectStatus(reply, 200, `Reading ${collection}`).body.docs as Row[]
    },
    create: async (collection, body) => {
      const reply = await ask('POST', `/api/${collection}?depth=0`, body)
      return expectStatus(reply, 201, `Making one of ${collection}`).body.doc as Row
    },
  })
}

export interface SoldFile {
  name: string
  sha256: string
  size: number
}

/** The files that buyers of a product get now, as the admin lists them. */
export const filesForSale = async (staff: StaffApi, slug: string): Promise<SoldFile[]> => {
  const releases = await staff.find('releases', { 'product.slug': slug, status: 'published' }, 1)
  const newest = releases.sort((a, b) =>
    String(b.version).localeCompare(String(a.version), 'en', { numeric: true }),
  )
  const files = (newest[0]?.files ?? []) as { displayName: string; sha256: string; filesize: number }[]
  return files.map(({ displayName, sha256, filesize }) => ({ name: displayName, sha256, size: filesize }))
}
