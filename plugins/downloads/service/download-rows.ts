import type { Where } from 'payload'
import type { TxCtx } from '../../platform/context.ts'
import type { Doc } from '../../platform/tx.ts'
import { linkVerdict } from '../domain/link-verdict.ts'
import { linkFacts } from './link-facts.ts'

export type Row = Doc<'downloads'>

/** Newest first, so that what nobody would see any more is old. */
const mostRows = 5000

export const downloadRows = ({ tx }: TxCtx, about: Where, ways: Where[]): Promise<Row[]> =>
  tx.list('downloads', { where: { and: [about, { or: ways }] }, sort: '-id', limit: mostRows })

/** Links, used and unused, that may still end in a download. */
export const maybeLive: Where = { status: { in: ['granted', 'opened'] } }

/** Cut off with something of it delivered: a link that gave way unused leaves nothing. */
export const cutOff: Where = {
  and: [{ status: { equals: 'canceled' } }, { bytesDelivered: { greater_than: 0 } }],
}

export const isLive = (row: Row, now: Date): boolean =>
  row.status === 'opened' || (row.status === 'granted' && linkVerdict(linkFacts(row), now).use === 'first')

/** Nothing of it is on its way: it was never opened, or all of its requests have ended. */
export const isIdle = async ({ tx }: TxCtx, row: Row): Promise<boolean> =>
  row.status === 'granted' ||
  (await tx.count('download-segments', { download: { equals: row.id } })) >= row.requests
