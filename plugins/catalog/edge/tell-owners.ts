import type { CollectionAfterChangeHook } from 'payload'
import { idOf, type Id } from '../../kernel/id.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { tellOfRelease } from '../service/tell-of-release.ts'

interface Release {
  id: Id
  product: Id | { id: Id }
  status: string
  notifyBuyers?: boolean | null
  notifiedAt?: string | null
}

/** A published release whose owners are to hear of it: ticked before it was published, or after. */
export const tellOwners: CollectionAfterChangeHook = async ({ doc, req }) => {
  const release = doc as Release
  if (release.status !== 'published' || !release.notifyBuyers || release.notifiedAt) return release
  const ctx = { ...(await systemCtx(req.payload)), req }
  const told = await tellOfRelease(ctx, { releaseId: release.id, productId: idOf(release.product) })
  return { ...release, notifiedAt: told.ok ? told.value.notifiedAt : null }
}
