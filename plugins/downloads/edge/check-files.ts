import type { Payload } from 'payload'
import { error, type Check } from '../../platform/checks.ts'
import { slugOf } from '../../platform/registry.ts'
import type { FileStore } from '../service/file-store.ts'

const pageSize = 200
const shown = 5

interface Row {
  filename?: string | null
  filesize?: number | null
}

const rowsOf = (payload: Payload, page: number) =>
  payload.db.find<Row>({
    collection: slugOf(payload, 'product-files'),
    sort: 'id',
    limit: pageSize,
    page,
    // What lies on the servers of others is looked at when somebody asks for it.
    where: { externalUrl: { exists: false } },
  })

/** `null` when the file lies there whole. */
const problemOf = async (store: FileStore, { filename, filesize }: Row): Promise<string | null> => {
  const name = filename ?? ''
  const size = name === '' ? null : await store.sizeOf(name)
  if (size === null) return `${name || 'a row without a name'} (missing)`
  return size === filesize ? null : `${name} (${String(size)} bytes instead of ${String(filesize)})`
}

const listed = (problems: string[]): string =>
  problems.slice(0, shown).join(', ') + (problems.length > shown ? ', …' : '')

/** Every file that is sold lies on the storage, with the size that it had. */
export const checkFiles = (storeOf: (payload: Payload) => FileStore): Check => ({
  name: 'downloads.files-are-there',
  run: async (payload) => {
    const store = storeOf(payload)
    const problems: string[] = []
    for (let page = 1, hasMore = true; hasMore; page += 1) {
      const { docs, hasNextPage } = await rowsOf(payload, page)
      for (const row of docs) {
        const problem = await problemOf(store, row)
        if (problem !== null) problems.push(problem)
      }
      hasMore = hasNextPage
    }
    if (problems.length === 0) return []
    const fix = 'Bring them back from the backup of STORAGE_DIR or the bucket, or upload them anew.'
    return [error(`${String(problems.length)} files are not as they were uploaded: ${listed(problems)}`, fix)]
  },
})
