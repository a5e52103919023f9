import { createLocalReq, type Payload } from 'payload'

import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { registryOf, slugOf } from '../registry.ts'
import { systemCtx } from '../system-ctx.ts'
import { transact } from '../transaction.ts'
import { buyer, type BuyerCaller } from './buyer.ts'
import { deliverDue } from './peek.ts'
import { rest, type Caller, type RestReply } from './rest.ts'
import { sold, type Sold, type SoldOptions } from './sold.ts'

/** A sale with its licenses, and a browser of the buyer. */
export interface Owned extends Sold {
  owner: BuyerCaller
  /** The first of them. */
  licenseId: Id
}

/** Tells the site that the order is paid, as settlement does, and lets its rooms do what they do then. */
const settle = async (payload: Payload, { orderId, customerId }: Sold): Promise<void> => {
  const paid = registryOf(payload).events.get('payments.order-paid')
  if (!paid) throw new Error('This site has no event payments.order-paid')
  await transact(await systemCtx(payload), async ({ tx }) => {
    await tx.publish(paid, `order:${String(orderId)}`, { orderId, customerId })
    return ok(null)
  })
  await deliverDue(payload)
}

export const owned = async (payload: Payload, options: SoldOptions = {}): Promise<Owned> => {
  const sale = await sold(payload, options)
  await settle(payload, sale)
  const req = await createLocalReq({}, payload)
  const license = await payload.db.findOne<{ id: Id }>({
    collection: slugOf(payload, 'licenses'),
    where: { order: { equals: sale.orderId } },
    req,
  })
  if (!license) throw new Error('The sale gave no license')
  return { ...sale, licenseId: license.id, owner: await buyer(payload, { customerId: sale.customerId }) }
}

interface LinkReply {
  url: string
  code?: string
}

export const askForLink = (payload: Payload, caller: Caller, licenseId: Id): Promise<RestReply<LinkReply>> =>
  rest(payload, caller)<LinkReply>('POST', '/api/shop/downloads', { body: { licenseId: String(licenseId) } })

/** A fresh one-time link. @throws when it is refused */
export const linkOf = async (payload: Payload, caller: Caller, licenseId: Id): Promise<string> => {
  const reply = await askForLink(payload, caller, licenseId)
  if (reply.status !== 200) throw new Error(reply.text)
  return reply.json.url
}
