import { eventually } from './eventually.ts'
import { sharedShop } from './shared-shop.ts'

/** A buyer without a browser: what a download manager has of one is the cookie. */
export interface ApiBuyer {
  /** For the Cookie header. */
  cookie: string
  ask: (method: string, apiPath: string, body?: Record<string, unknown>) => Promise<Response>
}

export interface Bought extends ApiBuyer {
  licenseId: string
  fileId: string
}

export interface DownloadLink {
  /** With the shop's origin. */
  url: string
  fileName: string
  size: number
  expiresAt: string
}

const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .join('; ')

const asker =
  (cookie: string): ApiBuyer['ask'] =>
  (method, apiPath, body) =>
    fetch(`${sharedShop().url}${apiPath}`, {
      method,
      headers: { cookie, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })

interface Library {
  items: { licenseId: string; files: { fileId: string }[] }[]
}

const ownedBy = async (ask: ApiBuyer['ask']): Promise<Library['items'][number] | undefined> =>
  ((await (await ask('GET', '/api/shop/library')).json()) as Library).items[0]

/** Another browser, in which the link of a mail was opened. @param token the last part of that link */
export const openLibrary = async (token: string): Promise<ApiBuyer> => {
  const opened = await asker('')('POST', '/api/shop/library/open', { token })
  if (!opened.ok) throw new Error(`The link answered ${String(opened.status)}: ${await opened.text()}`)
  const cookie = cookieOf(opened)
  return { cookie, ask: asker(cookie) }
}

/** Takes a free offer: the license is there as soon as the worker has seen the order. */
export const takeFree = async (offerId: number | string, email: string): Promise<Bought> => {
  const placed = await fetch(`${sharedShop().url}/api/shop/checkout`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      offerId: String(offerId),
      currency: 'USD',
      email,
      checkoutKey: crypto.randomUUID(),
    }),
  })
  if (!placed.ok) throw new Error(`Checkout answered ${String(placed.status)}: ${await placed.text()}`)
  const cookie = cookieOf(placed)
  const ask = asker(cookie)
  const owned = await eventually('license in the library', async () => {
    const item = await ownedBy(ask)
    return item?.files[0] ? item : null
  })
  return { cookie, ask, licenseId: owned.licenseId, fileId: owned.files[0]!.fileId }
}

export const linkFor = async ({ ask, licenseId, fileId }: Bought): Promise<DownloadLink> => {
  const granted = await ask('POST', '/api/shop/downloads', { licenseId, fileId })
  if (!granted.ok) throw new Error(`No link, but ${String(granted.status)}: ${await granted.text()}`)
  const link = (await granted.json()) as DownloadLink
  return { ...link, url: `${sharedShop().url}${link.url}` }
}
