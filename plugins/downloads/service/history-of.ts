import { maybeIdOf } from '../../kernel/id.ts'
import { resolve } from '../../platform/registry.ts'
import { Catalog } from '../../catalog/contract.ts'
import type { DownloadsService, DownloadSnapshot } from '../contract.ts'

export const historyOf: DownloadsService['historyOf'] = async (ctx, { licenseId, customerId }, limit) => {
  const rows = await ctx.tx.list('downloads', {
    where: { and: [{ license: { equals: licenseId } }, { customer: { equals: customerId } }] },
    sort: '-id',
    limit,
  })
  const names = new Map<string, string | null>()
  const history: DownloadSnapshot[] = []
  // One after the other: a transaction has one connection.
  for (const { createdAt, file, status } of rows) {
    const fileId = maybeIdOf(file)
    const key = String(fileId)
    if (fileId !== null && !names.has(key)) {
      names.set(key, (await resolve(ctx.payload, Catalog).file(ctx, fileId))?.displayName ?? null)
    }
    history.push({ at: createdAt, fileName: names.get(key) ?? null, status })
  }
  return history
}
