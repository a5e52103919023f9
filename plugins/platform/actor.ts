import type { PayloadRequest } from 'payload'
import type { Id } from '../kernel/id.ts'
import { personOf } from '../kernel/person.ts'
import type { Capability, Role } from '../kernel/roles.ts'

/** Somebody of the site's own admin collection, with the shop's role. */
export interface Staff {
  kind: 'staff'
  userId: Id
  userCollection: string
  role: Role
  can(capability: Capability): boolean
}

/**
 * What a browser has proved about a customer: everything of theirs (`full`), one order because it bought it (`order`), or one
 * order because it knew the phone number and the day (`partial`: its files, and its keys masked).
 */
export interface Scope {
  customerId: Id
  kind: 'full' | 'order' | 'partial'
  orderId: Id | null
}

/** A browser with a buyer's cookie. */
export interface Buyer {
  kind: 'buyer'
  sessionId: Id
  scopes: Scope[]
}

/** Who stands behind a request. A browser can be both; an operation says as whom it acts. */
export interface Actor {
  staff: Staff | null
  buyer: Buyer | null
}

export const nobody: Actor = { staff: null, buyer: null }

/** Who of the staff acts, as our own tables name them: `<collection>:<id>`. Null when nobody of the staff does. */
export const staffPerson = ({ staff }: Pick<Actor, 'staff'>): string | null =>
  staff && personOf(staff.userCollection, staff.userId)

/** Who decided something about a license or a download: `staff:<collection>:<id>`, and `staff` where no person did. */
export const staffMark = (actor: Pick<Actor, 'staff'>): string =>
  ['staff', staffPerson(actor)].filter((part) => part !== null).join(':')

/** How the rooms that own identities answer. Registered by admin-security and customers. */
export interface ActorResolvers {
  staff?: (req: PayloadRequest) => Promise<Staff | null>
  buyer?: (req: PayloadRequest) => Promise<Buyer | null>
}

const resolved = new WeakMap<object, Promise<Actor>>()

/** Resolved once per request, however many access functions ask. */
export const actorOf = (req: PayloadRequest, resolvers: ActorResolvers): Promise<Actor> => {
  const context = req.context
  const known = resolved.get(context)
  if (known) return known
  const asked = Promise.all([resolvers.staff?.(req) ?? null, resolvers.buyer?.(req) ?? null]).then(
    ([staff, buyer]) => ({ staff, buyer }),
  )
  resolved.set(context, asked)
  return asked
}

/** Called after a request changed who it is (a session was opened or ended). */
export const forgetActor = (req: PayloadRequest): void => {
  resolved.delete(req.context)
}
