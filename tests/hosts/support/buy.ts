import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as ClientModule from '../../../plugins/exports/client.ts'
import { CookieJar } from '../../../plugins/platform/testing/cookie-jar.ts'
import { eventually } from '../../../plugins/platform/testing/index.ts'

export interface Browser {
  client: ClientModule.DukaClient
  fetch: typeof fetch
}

/** A stranger's browser, which asks by the client that the package brings. */
export const browser = async (hostDir: string, url: string): Promise<Browser> => {
  const jar = new CookieJar()
  const ask: typeof fetch = async (input, init) => {
    const headers = new Headers(init?.headers)
    headers.set('Origin', url)
    headers.set('Cookie', jar.header() ?? '')
    const response = await fetch(input, { ...init, headers })
    jar.take(response.headers)
    return response
  }
  const file = path.join(hostDir, 'node_modules/duka/dist/plugins/exports/client.js')
  const { createClient } = (await import(pathToFileURL(file).href)) as typeof ClientModule
  return { client: createClient({ api: `${url}/api`, fetch: ask }), fetch: ask }
}

const valueOf = <T>(answer: ClientModule.Answer<T>): T => {
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`)
  return answer.value
}

/** Pays on the page of the test provider, by its form. */
const pay = async ({ fetch: ask }: Browser, payUrl: string): Promise<void> => {
  const page = await (await ask(payUrl)).text()
  const token = /name="token" value="([^"]+)"/.exec(page)?.[1]
  if (token === undefined) throw new Error(`No form to pay by: ${page.slice(0, 500)}`)
  const answer = await ask(payUrl, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ behavior: 'succeed', token }),
  })
  if (answer.status !== 303)
    throw new Error(`Paying answered ${String(answer.status)}: ${await answer.text()}`)
}

/** Buys an offer, from the order to the settled payment. @returns the order's number */
export const buy = async (buyer: Browser, offerId: string): Promise<string> => {
  const placed = valueOf(
    await buyer.client.call('payments.checkout', {
      offerId,
      currency: 'KES',
      email: `${randomBytes(6).toString('hex')}@buyer.example`,
      checkoutKey: randomBytes(16).toString('base64url'),
    }),
  )
  if (placed.payUrl === null) throw new Error('There is no page to pay at.')
  await pay(buyer, placed.payUrl)
  await eventually(async () => {
    const order = await buyer.client.call('payments.order', { number: placed.number })
    return order.ok && order.value.status === 'paid'
  }, 60)
  return placed.number
}

/** Takes the file of a license by a link that opens once. */
export const download = async (buyer: Browser, url: string, licenseId: string): Promise<Buffer> => {
  const link = valueOf(await buyer.client.call('downloads.grant', { licenseId }))
  const response = await buyer.fetch(new URL(link.url, url))
  if (response.status !== 200) throw new Error(`The link answered ${String(response.status)}.`)
  const again = await fetch(new URL(link.url, url))
  if (again.ok) throw new Error('The link opened twice.')
  return Buffer.from(await response.arrayBuffer())
}
