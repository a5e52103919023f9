import type { Payload } from 'payload'
import { registryOf } from '../../platform/registry.ts'
import { offIn } from '../../platform/room-register.ts'
import { orderPaid } from '../contract.ts'

/**
 * Whether everything that has to follow a payment would: false while a plugin that answers it is in the site and off.
 * What is bought meanwhile would be told to nobody, and never be delivered. Who only sends mails may be off.
 */
export const canDeliver = (payload: Payload): boolean => {
  const registry = registryOf(payload)
  const off = [...offIn(registry).keys()].map((name) => registry.rooms.get(name)?.subscribers ?? [])
  return !off.flat().some(({ event, lane }) => event === orderPaid.name && lane === 'shop')
}
