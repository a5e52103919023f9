import type { Where } from 'payload'
import { idOf, type Id } from '../../kernel/id.ts'
import type { TxCtx } from '../../platform/context.ts'
import type { Doc } from '../../platform/tx.ts'
import type { LicensingService, ReleaseReaders } from '../contract.ts'
import { isEntitledTo } from '../domain/entitled-releases.ts'

type Release = Parameters<LicensingService['readersOf']>[1]
type License = Doc<'licenses'>

const isOpen = (license: License, now: Date): boolean =>
  license.status === 'active' && (!license.expiresAt || new Date(license.expiresAt) > now)

const gives = (license: License, release: Release): boolean =>
  isEntitledTo({ updatesUntil: license.updatesUntil ?? null, issuedAt: license.createdAt }, release)

/** Ids are numbers in one shop and UUIDs in another; the cursor carries them as text. */
const beyond = (id: string | undefined): Where[] => {
  if (!id) return []
  return [{ id: { greater_than: /^\d+$/.test(id) ? Number(id) : id } }]
}

const owners = async (ctx: TxCtx, release: Release, from: string | undefined, size: number) => {
  const where: Where = {
    and: [
      { product: { equals: release.productId } },
      { status: { equals: 'active' } },
      { releaseMails: { equals: true } },
      ...beyond(from),
    ],
  }
  const rows = await ctx.tx.list('licenses', { where, sort: 'id', limit: size })
  const told = rows.filter((license) => isOpen(license, ctx.clock.now()) && gives(license, release))
  return {
    rows,
    readers: told.map(({ id, customer }) => ({ licenseId: id, customerId: idOf(customer) })),
  }
}

const seatHolders = async (ctx: TxCtx, release: Release, from: string | undefined, size: number) => {
  const where: Where = {
    and: [
      { 'license.product': { equals: release.productId } },
      { status: { equals: 'active' } },
      { releaseMails: { equals: true } },
      ...beyond(from),
    ],
  }
  const rows = await ctx.tx.list('license-seats', { where, sort: 'id', limit: size })
  const ids = [...new Set(rows.map(({ license }) => idOf(license)))]
  const licenses =
    ids.length > 0 ? await ctx.tx.list('licenses', { where: { id: { in: ids } }, limit: size }) : []
  const open = new Set<Id>(
    licenses.filter((one) => isOpen(one, ctx.clock.now()) && gives(one, release)).map(({ id }) => id),
  )
  const readers = rows.flatMap(({ license, holder }) =>
    open.has(idOf(license)) ? [{ licenseId: idOf(license), customerId: idOf(holder) }] : [],
  )
  return { rows, readers }
}

const nextOf = (kind: string, rows: { id: Id }[], size: number): string | null => {
  const last = rows.at(-1)
  return last && rows.length === size ? `${kind}:${String(last.id)}` : null
}

/** Pages of rows, not of people: how many of a page are told does not matter to where the next one begins. */
export const readersOf: LicensingService['readersOf'] = async (
  ctx,
  release,
  { after, size },
): Promise<ReleaseReaders> => {
  const [kind = 'owner', from] = (after ?? 'owner:').split(':')
  if (kind === 'owner') {
    const { rows, readers } = await owners(ctx, release, from, size)
    return { readers, next: nextOf('owner', rows, size) ?? 'seat:' }
  }
  const { rows, readers } = await seatHolders(ctx, release, from, size)
  return { readers, next: nextOf('seat', rows, size) }
}
