import type { z } from 'zod'
import { sameId, type Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import type { Scope } from '../../platform/actor.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Customers } from '../../customers/contract.ts'
import { Licensing, type LicenseSnapshot } from '../../licensing/contract.ts'
import type { libraryShape } from '../contract.ts'
import { maySeeOrder } from '../domain/may-see-order.ts'
import { describeLicenses } from './describe-licenses.ts'

type Library = z.output<(typeof libraryShape)['output']>

const licensesSeen = async (ctx: TxCtx, scopes: Scope[]): Promise<LicenseSnapshot[]> => {
  const licensing = resolve(ctx.payload, Licensing)
  const found = new Map<Id, LicenseSnapshot>()
  for (const scope of scopes) {
    const licenses =
      scope.orderId === null
        ? await licensing.ofCustomer(ctx, scope.customerId)
        : await licensing.ofOrder(ctx, scope.orderId)
    for (const license of licenses) if (maySeeOrder(scopes, license)) found.set(license.licenseId, license)
  }
  return [...found.values()]
}

/** Everything that this browser has proved: all of its customers' things, and single orders bought in it. */
export const listLibrary = useCase<null, Library>(async (ctx) => {
  const scopes = ctx.actor.buyer?.scopes ?? []
  const proven = scopes.filter((scope) => scope.kind === 'full')
  const single = scopes.filter(
    (scope) => scope.kind === 'order' && !proven.some((full) => sameId(full.customerId, scope.customerId)),
  )
  const first = proven[0] && (await resolve(ctx.payload, Customers).load(ctx, proven[0].customerId))
  return ok({
    scope: proven.length > 0 ? 'full' : single.length > 0 ? 'order' : 'none',
    email: first?.email ?? null,
    phone: first?.phone ?? null,
    items: await describeLicenses(ctx, await licensesSeen(ctx, [...proven, ...single])),
  })
})
