import type { Payload } from 'payload'

import type { Id } from '../../kernel/id.ts'
import { keyringOf } from '../registry.ts'
import { owned, type Owned } from './owned.ts'
import { peek } from './peek.ts'
import { rest, type Caller, type RestReply } from './rest.ts'
import type { SoldOptions } from './sold.ts'

/** What the shop tells a program about its license. */
export interface ProgramReply {
  valid: boolean
  code: string | null
  message: string | null
  license: {
    activations: { used: number; limit: number | null }
    product: { id: string; slug: string } | null
  } | null
  activation?: { id: string; deviceName: string | null; activatedAt: string } | null
  deactivated?: boolean
  devices?: { id: string; deviceName: string | null; lastSeenAt: string }[]
}

/** A key in the clear, as its owner sees it. */
export const keyOf = async (payload: Payload, licenseId: Id): Promise<string> => {
  const license = await peek(payload, (tx) => tx.load('licenses', licenseId))
  return keyringOf(payload).decrypt('license-key', license?.keyCipher ?? '')
}

/** A sale, with the key of its first license. */
export const soldWithKey = async (
  payload: Payload,
  options: SoldOptions = {},
): Promise<Owned & { licenseKey: string }> => {
  const sale = await owned(payload, options)
  return { ...sale, licenseKey: await keyOf(payload, sale.licenseId) }
}

/** A program at this address: no browser, no cookies, no origin. The site must trust one proxy. */
export const from = (address: string, more: Caller['headers'] = {}): Caller => ({
  headers: { origin: null, 'x-forwarded-for': address, ...more },
})

/** Asks as a program does: `await programOf(payload)('validate', { licenseKey })`. */
export const programOf =
  (payload: Payload) =>
  (verb: string, body: object, caller: Caller = from('198.51.100.1')): Promise<RestReply<ProgramReply>> =>
    rest(payload, caller)<ProgramReply>('POST', `/api/shop/licenses/${verb}`, { body })
