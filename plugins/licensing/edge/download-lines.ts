import { createLocalReq, type Payload, type TypedUser } from 'payload'
import type { Id } from '../../kernel/id.ts'
import { actorOfRequest } from '../../platform/collection-access.ts'
import { slugOf } from '../../platform/registry.ts'

/** As many as a shopkeeper looks at on the page; the list has the rest. */
const shownLines = 20

const textOf = (row: unknown, field: string): string | null => {
  if (typeof row !== 'object' || row === null) return null
  const value: unknown = Reflect.get(row, field)
  return typeof value === 'string' && value !== '' ? value : null
}

/** The newest downloads with a license, for its page in the panel; null without that plugin, or for ranks that may not. */
export const downloadLines = async (payload: Payload, user: TypedUser, licenseId: Id) => {
  const slug = slugOf(payload, 'downloads')
  if (!(slug in payload.collections)) return null
  const req = await createLocalReq({ user }, payload)
  const { staff } = await actorOfRequest(req)
  if (!staff?.can('downloads.read')) return null
  const { docs } = await payload.find({
    collection: slug,
    where: { license: { equals: licenseId } },
    sort: '-id',
    limit: shownLines,
    pagination: false,
    depth: 1,
    overrideAccess: false,
    req,
  })
  const lines = docs.map((row) => ({
    id: row.id,
    at: row.createdAt,
    fileName: textOf(row.file, 'displayName'),
    holder: textOf(row.customer, 'email') ?? textOf(row.customer, 'phone'),
    status: row.status,
    code: row.code ?? null,
  }))
  const list = `${payload.config.routes.admin}/collections/${slug}?where[or][0][and][0][license][equals]=${String(licenseId)}`
  return { lines, list, slug }
}
