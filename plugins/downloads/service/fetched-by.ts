import { maybeIdOf, sameId } from '../../kernel/id.ts'
import type { DownloadsService } from '../contract.ts'

/** The newest of them: who has fetched a release often has fetched a few. */
const mostRows = 2000

export const fetchedBy: DownloadsService['fetchedBy'] = async ({ tx }, holders) => {
  if (holders.length === 0) return []
  const ids = (of: 'customerId' | 'licenseId') => [...new Set(holders.map((holder) => holder[of]))]
  const rows = await tx.list('downloads', {
    where: {
      and: [
        { license: { in: ids('licenseId') } },
        { customer: { in: ids('customerId') } },
        { status: { in: ['completed', 'handed-over'] } },
        { release: { exists: true } },
      ],
    },
    sort: '-id',
    limit: mostRows,
  })
  return rows.flatMap(({ license, customer, release }) => {
    const [licenseId, customerId, releaseId] = [maybeIdOf(license), maybeIdOf(customer), maybeIdOf(release)]
    if (licenseId === null || customerId === null || releaseId === null) return []
    const isAsked = holders.some(
      (holder) => sameId(holder.licenseId, licenseId) && sameId(holder.customerId, customerId),
    )
    return isAsked ? [{ licenseId, customerId, releaseId }] : []
  })
}
