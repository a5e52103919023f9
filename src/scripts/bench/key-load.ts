import { z } from 'zod'
import { askHttp } from './ask-http.ts'
import { BenchError } from './bench-error.ts'
import { newAddress } from './sales/new-address.ts'
import type { SalesShop } from './sales/open-sales-shop.ts'
import type { SalesKey } from './sales/sales-keys.ts'

/** In a ring: the shop lets a key ask 120 times a minute. */
const KEYS = 1000

const name = z.string()
const keysShape = z.array(
  z.object({
    licenseId: name,
    licenseKey: name,
    fingerprint: name,
    keyHash: name,
    keyHex: name,
    fingerprintHash: name,
  }),
)

export const keysOf = async (shop: SalesShop): Promise<SalesKey[]> =>
  keysShape.parse(await shop.ask('keys', KEYS))

const answered = z.object({ valid: z.literal(true), activation: z.object({ id: z.string() }) })

/** Asks whether a program may run, as its start does: another connection of another customer each time. */
export const shopKey =
  (shopUrl: string) =>
  async ({ licenseKey, fingerprint }: SalesKey): Promise<void> => {
    const headers = { 'x-forwarded-for': newAddress() }
    const body = { licenseKey, fingerprint }
    const text = await askHttp(`${shopUrl}/api/shop/licenses/validate`, { method: 'POST', headers, body })
    if (!answered.safeParse(JSON.parse(text)).success) throw new BenchError(`validate: ${text.slice(0, 200)}`)
  }

export const floorKey =
  (floorUrl: string) =>
  async (key: SalesKey): Promise<void> => {
    await askHttp(`${floorUrl}/play/validate`, { method: 'POST', body: key })
  }
