import type { Where } from 'payload'
import type { CatalogService } from '../contract.ts'

/** Kept where the server's own tag stood, as of any file that is not measured: the panel shows it. */
const reason = 'EXTERNAL_CHANGED'

/** By the very hash that was missed: what staff had measured anew meanwhile stays. */
export const distrustExternal: CatalogService['distrust'] = async ({ tx }, { fileId, sha256 }) => {
  const and: Where = { and: [{ externalUrl: { exists: true } }, { sha256: { equals: sha256 } }] }
  const change = { sha256: null, externalTag: reason }
  return (await tx.claim('product-files', { id: fileId, and, change })) !== null
}
