import type { Payload } from 'payload'

import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import type { TxCtx } from '../context.ts'
import { registryOf } from '../registry.ts'
import { systemCtx } from '../system-ctx.ts'
import { transact } from '../transaction.ts'
import { buyer, type BuyerCaller } from './buyer.ts'
import { CookieJar } from './cookie-jar.ts'
import { owned, type Owned } from './owned.ts'
import { peek } from './peek.ts'
import { rest, type Caller, type RestReply } from './rest.ts'

export interface SeenLibrary {
  scope: string
  email: string | null
  phone: string | null
  identities: { customerId: string; kind: string; contact: string }[]
  items: { licenseKey: string; maskedKey: string; orderNumber: string; files: object[] }[]
}

export interface ReturnReply {
  code?: string
  details?: { retryAfterSeconds?: number }
  opened?: true
  sent?: true
}

type Asked = Promise<RestReply<ReturnReply>>

/** Somebody who bought by phone; `browser` is the one that bought. */
export type PhoneSale = Owned & { phone: string; browser: BuyerCaller }

export interface Returning {
  newPhone: () => string
  /** Sells to a phone number, with a browser of its own each time. */
  sellTo: (phone: string, email?: string | null) => Promise<PhoneSale>
  tryDate: (caller: Caller, phone: unknown, date: unknown, headers?: Record<string, string>) => Asked
  askCode: (caller: Caller, contact: unknown) => Asked
  typeCode: (caller: Caller, code: unknown) => Asked
  libraryOf: (caller: Caller, query?: string) => Promise<SeenLibrary>
}

/** A browser that nobody knows. */
export const stranger = (): Caller & { cookies: CookieJar } => ({ cookies: new CookieJar() })

/** The code in a mail, as people read it; empty without one. */
export const codeIn = (text: string | undefined): string => /\b\d{4} \d{4}\b/.exec(text ?? '')?.[0] ?? ''

interface Recognizing {
  recognize(
    ctx: TxCtx,
    contact: { email: string | null; phone: string | null },
    locale: 'sw',
  ): Promise<{ customerId: Id }>
}

/** As the checkout does: with an e-mail address the number stays on the order, and is not the customer's. */
const recognized = async (payload: Payload, phone: string, email: string | null): Promise<Id> => {
  const customers = registryOf(payload).services.get('customers') as Recognizing
  const known = await transact(await systemCtx(payload), async (ctx) =>
    ok(await customers.recognize(ctx, { email, phone }, 'sw')),
  )
  if (!known.ok) throw new Error(known.code)
  return known.value.customerId
}

/** The doors by which buyers come back who have lost their browser. */
export const returning = (payload: Payload): Returning => {
  let lastNumber = 712_000_000
  const post = (caller: Caller, path: string, body: object, headers: Record<string, string> = {}): Asked =>
    rest(payload, caller)('POST', `/api/shop/library/${path}`, { body, headers })
  return {
    newPhone: () => `+254${String((lastNumber += 1))}`,
    sellTo: async (phone, email = null) => {
      const customerId = await recognized(payload, phone, email)
      const sale = await owned(payload, { customerId })
      await peek(payload, (tx) => tx.set('orders', sale.orderId, { phone, email }))
      return { ...sale, phone, browser: await buyer(payload, { customerId, orderId: sale.orderId }) }
    },
    tryDate: (caller, phone, date, headers) => post(caller, 'date', { phone, date }, headers),
    askCode: (caller, contact) => post(caller, 'code', { contact }),
    typeCode: (caller, code) => post(caller, 'code/open', { code }),
    libraryOf: async (caller, query = '') =>
      (await rest(payload, caller)<SeenLibrary>('GET', `/api/shop/library${query}`)).json,
  }
}
