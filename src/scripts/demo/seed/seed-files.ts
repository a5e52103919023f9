import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import type { DemoFile } from '../demo-files.ts'

/** Puts a file that is sold into private storage, or finds the same bytes there. Answers its id. */
async function seedFile(payload: Payload, { name, mimeType, bytes }: DemoFile): Promise<number> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  // overrideAccess: seeding acts as the shop itself, before anybody can sign in.
  const found = await payload.find({
    collection: 'product-files',
    where: { and: [{ displayName: { equals: name.normalize('NFC') } }, { sha256: { equals: sha256 } }] },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  const known = found.docs[0]
  if (known) return known.id
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // overrideAccess: as above.
  const made = await payload.create({
    collection: 'product-files',
    data: { displayName: name },
    file: { data, mimetype: mimeType, name, size: data.length },
    depth: 0,
  })
  return made.id
}

/** Answers the ids by file name. */
export async function seedFiles(payload: Payload, files: readonly DemoFile[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const file of files) ids.set(file.name, await seedFile(payload, file))
  return ids
}
