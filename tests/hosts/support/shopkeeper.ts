import { generateSync } from 'otplib'
import { CookieJar } from '../../../plugins/platform/testing/cookie-jar.ts'

type Fields = Record<string, unknown>
type Id = number | string

/** Somebody who is signed in to the panel of a site, over HTTP. */
export interface Shopkeeper {
  get: (path: string) => Promise<Fields>
  create: (collection: string, fields: Fields) => Promise<Id>
  upload: (
    collection: string,
    name: string,
    type: string,
    bytes: Uint8Array<ArrayBuffer>,
    fields?: Fields,
  ) => Promise<Id>
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const idIn = (answer: Fields): Id => {
  const { doc } = answer
  if (!isFields(doc) || (typeof doc.id !== 'string' && typeof doc.id !== 'number')) {
    throw new Error(`Nothing was made: ${JSON.stringify(answer)}`)
  }
  return doc.id
}

const person = { email: 'owner@site.example', password: 'a-long-pass-phrase' }

/**
 * Registers the first user of the site, who is its owner.
 * @param token of the link for the first owner; null in a site whose sign-in is Payload's own
 */
export const firstShopkeeper = async (
  url: string,
  users: string,
  token: string | null,
): Promise<Shopkeeper> => {
  const jar = new CookieJar()
  const ask = async (path: string, init: RequestInit = {}): Promise<Fields> => {
    const headers = new Headers(init.headers)
    headers.set('Origin', url)
    headers.set('Cookie', jar.header() ?? '')
    const response = await fetch(`${url}/api${path}`, { ...init, headers })
    jar.take(response.headers)
    const text = await response.text()
    if (!response.ok) throw new Error(`${init.method ?? 'GET'} ${path}: ${String(response.status)} ${text}`)
    const answer: unknown = JSON.parse(text)
    return isFields(answer) ? answer : {}
  }
  const post = (path: string, fields: Fields) =>
    ask(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(fields),
    })
  if (token === null) await post(`/${users}/first-register`, person)
  else {
    const { secret } = await post('/shop/staff/enrolment', { token, name: 'Owner' })
    const code = generateSync({ secret: String(secret) })
    await post('/shop/staff/enrolment/confirm', { token, code, name: 'Owner', ...person })
  }
  return {
    get: (path) => ask(path),
    create: async (collection, fields) => idIn(await post(`/${collection}`, fields)),
    upload: async (collection, name, type, bytes, fields = {}) => {
      const form = new FormData()
      form.set('file', new Blob([bytes], { type }), name)
      form.set('_payload', JSON.stringify(fields))
      return idIn(await ask(`/${collection}`, { method: 'POST', body: form }))
    },
  }
}
