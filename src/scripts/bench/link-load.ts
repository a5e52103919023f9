import { z } from 'zod'
import { askHttp } from './ask-http.ts'
import { newAddress } from './sales/new-address.ts'
import type { SalesBuyer } from './sales/sales-buyers.ts'
import type { SalesShop } from './sales/open-sales-shop.ts'

const granted = z.object({ url: z.string().startsWith('/') })

/** Buyers whose turn has come are asked for in a ring: the shop lets a browser have 60 links a minute. */
const BUYERS = 1000

const buyersShape = z.array(z.object({ licenseId: z.string(), token: z.string(), tokenHash: z.string() }))

export const buyersOf = async (shop: SalesShop, what = 'buyers', count = BUYERS): Promise<SalesBuyer[]> =>
  buyersShape.parse(await shop.ask(what, count))

/** Grants a link to a buyer and opens it, to the last byte. */
export type UseLink = (buyer: SalesBuyer) => Promise<void>

export const shopLink =
  (shopUrl: string): UseLink =>
  async ({ licenseId, token }) => {
    const headers = { cookie: `duka_buyer=${token}`, 'x-forwarded-for': newAddress() }
    const text = await askHttp(`${shopUrl}/api/shop/downloads`, {
      method: 'POST',
      headers,
      body: { licenseId },
    })
    await askHttp(`${shopUrl}${granted.parse(JSON.parse(text)).url}`, { headers })
  }

export const floorLink =
  (floorUrl: string): UseLink =>
  async ({ licenseId, tokenHash }) => {
    const text = await askHttp(`${floorUrl}/play/grant`, { method: 'POST', body: { licenseId, tokenHash } })
    await askHttp(`${floorUrl}${granted.parse(JSON.parse(text)).url}`)
  }

interface Load<T> {
  use: (each: T) => Promise<void>
  /** Whose turn it is, one after the other. */
  ring: readonly T[]
  /** How many ask at once. */
  connections: number
  seconds: number
}

/** Makes what measures uses in a second; each call goes on with the next of the ring. */
export const ringLoad = <T>({ use, ring, connections, seconds }: Load<T>): (() => Promise<number>) => {
  let next = 0
  return async () => {
    const start = performance.now()
    const end = start + seconds * 1000
    let done = 0
    const work = async () => {
      while (performance.now() < end) {
        const each = ring[next % ring.length]
        next += 1
        if (each) await use(each)
        done += 1
      }
    }
    await Promise.all(Array.from({ length: connections }, work))
    return (done * 1000) / (performance.now() - start)
  }
}
