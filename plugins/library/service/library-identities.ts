import { sameId, type Id } from '../../kernel/id.ts'
import type { Scope } from '../../platform/actor.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { Licensing } from '../../licensing/contract.ts'
import { Customers, type CustomerSnapshot } from '../../customers/contract.ts'
import { hintOf } from '../domain/contact-hint.ts'

export interface Identity {
  customerId: string
  kind: Scope['kind']
  contact: string
}

const strength: Record<Scope['kind'], number> = { partial: 0, order: 1, full: 2 }

/** More than anybody has in one browser; each costs a question. */
const most = 20

/** What this browser has proved of each customer, the strongest of it. */
const proofs = (scopes: Scope[]): Map<string, Scope> => {
  const strongest = new Map<string, Scope>()
  for (const scope of scopes) {
    const known = strongest.get(String(scope.customerId))
    if (!known || strength[scope.kind] > strength[known.kind]) strongest.set(String(scope.customerId), scope)
  }
  return strongest
}

const contactOf = (customer: CustomerSnapshot, kind: Scope['kind']): string =>
  kind === 'full' ? (customer.email ?? customer.phone ?? '') : hintOf(customer)

/** An order is the browser's as soon as it is placed. Until it gave something, there is nothing to show of it. */
const hasThings = async (ctx: TxCtx, scopes: Scope[]): Promise<boolean> => {
  const orderIds = scopes.flatMap(({ orderId }) => (orderId === null ? [] : [orderId]))
  const licensing = resolve(ctx.payload, Licensing)
  const { total } = await licensing.pageOf(ctx, { customerIds: [], orderIds }, { number: 1, size: 1 })
  return total > 0
}

/** Whose things this browser sees: who is proven, and who has something to show. */
export const identitiesOf = async (ctx: TxCtx, scopes: Scope[]): Promise<Identity[]> => {
  const customers = resolve(ctx.payload, Customers)
  const identities: Identity[] = []
  for (const { customerId, kind } of [...proofs(scopes).values()].slice(0, most)) {
    const own = scopes.filter((scope) => sameId(scope.customerId, customerId))
    if (kind !== 'full' && !(await hasThings(ctx, own))) continue
    const customer = await customers.load(ctx, customerId)
    if (customer)
      identities.push({ customerId: String(customerId), kind, contact: contactOf(customer, kind) })
  }
  return identities
}

/** The one proven customer among these; null when there is none, or several. */
export const onlyProven = async (ctx: TxCtx, scopes: Scope[]): Promise<CustomerSnapshot | null> => {
  const full = scopes.filter(({ kind }) => kind === 'full')
  const [first] = full
  const ids: Id[] = full.map(({ customerId }) => customerId)
  if (!first || ids.some((customerId) => !sameId(customerId, first.customerId))) return null
  return resolve(ctx.payload, Customers).load(ctx, first.customerId)
}
