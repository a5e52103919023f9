import { secondsAfter } from '../../kernel/clock.ts'
import { newToken } from '../../kernel/token.ts'
import type { TxCtx } from '../../platform/context.ts'
import { keyringOf, resolve } from '../../platform/registry.ts'
import type { NewDoc } from '../../platform/tx.ts'
import { Audit } from '../../audit/contract.ts'
import type { FileSnapshot } from '../../catalog/contract.ts'
import { clientFacts } from './client-facts.ts'
import { staffToken } from './link-token.ts'

export interface LinkTerms {
  /** Seconds until the first use. */
  linkSeconds: number
  /** What the device's cookie says; null without one. */
  device: string | null
}

export interface Link {
  token: string
  fileName: string
  size: number
  expiresAt: string
}

/** Writes the download with the hash of its one-time token, for the browser that asks, and the trail's entry. */
export const makeLink = async (
  ctx: TxCtx,
  terms: LinkTerms,
  file: FileSnapshot,
  about: NewDoc<'downloads'>,
): Promise<Link> => {
  const token = newToken()
  const { staff } = ctx.actor
  const bound = about.license === undefined && staff ? staffToken(token, staff) : token
  const expiresAt = secondsAfter(ctx.clock.now(), terms.linkSeconds).toISOString()
  const download = await ctx.tx.insert('downloads', {
    ...about,
    ...clientFacts(ctx, terms.device),
    createdAt: ctx.clock.now().toISOString(),
    file: file.fileId,
    status: 'granted',
    size: file.size,
    tokenHash: keyringOf(ctx.payload).hash('download-link', bound),
    linkExpiresAt: expiresAt,
  })
  await resolve(ctx.payload, Audit).record(ctx, {
    action: 'download.attempted',
    outcome: 'done',
    resource: { type: 'downloads', id: download.id },
    details: { fileId: String(file.fileId), size: file.size },
  })
  return { token, fileName: file.displayName, size: file.size, expiresAt }
}
