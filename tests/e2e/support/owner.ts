import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generateSync } from 'otplib'

import { CookieJar } from '../../../plugins/platform/testing/cookie-jar.ts'
import { sharedShop } from './shared-shop.ts'

/** The owner of the shop of a run: enrolled once, with an authenticator of their own. */
export interface Owner {
  name: string
  email: string
  /** Of the authenticator, in base 32. */
  secret: string
  /** Payload's own, of the session in which they enrolled. */
  token: string
}

const cardOf = (dataDir: string): string => path.join(dataDir, 'journeys-owner.json')

const setUpToken = (said: string): string => {
  const token = /\/admin\/(?:create-first-user|join)#([\w-]{43})/.exec(said)?.[1]
  if (token === undefined) throw new Error(`npm start told no link for the owner:\n${said}`)
  return token
}

/** Follows the link of the terminal, as the views do. */
export const enrolOwner = async (
  { url, dataDir }: { url: string; dataDir: string },
  said: string,
): Promise<Owner> => {
  const cookies = new CookieJar()
  const post = async (to: string, body: object): Promise<Record<string, unknown>> => {
    const response = await fetch(`${url}/api/shop/staff/${to}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify(body),
    })
    cookies.take(response.headers)
    const answer = (await response.json()) as Record<string, unknown>
    if (!response.ok) throw new Error(`${to} answered ${String(response.status)}: ${JSON.stringify(answer)}`)
    return answer
  }
  const token = setUpToken(said)
  const person = { name: 'Rehema Said', email: 'owner@bamvua.example' }
  const { secret } = (await post('enrolment', { token, name: person.name })) as { secret: string }
  await post('enrolment/confirm', { token, code: generateSync({ secret }), isRemembered: true, ...person })
  const owner = { ...person, secret, token: cookies.get('payload-token') ?? '' }
  writeFileSync(cardOf(dataDir), JSON.stringify(owner), { mode: 0o600 })
  return owner
}

/** Who owns the shared shop. */
export const demoOwner = (): Owner => JSON.parse(readFileSync(cardOf(sharedShop().dataDir), 'utf8')) as Owner

/** Signs the owner in once more, by a code that nobody has used, and returns Payload's own token of that session. */
export const anotherSession = async (): Promise<string> => {
  const { url } = sharedShop()
  const { email, secret } = demoOwner()
  const cookies = new CookieJar()
  const response = await fetch(`${url}/api/shop/staff/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ name: email, code: generateSync({ secret }) }),
  })
  if (!response.ok)
    throw new Error(`Signing in answered ${String(response.status)}: ${await response.text()}`)
  cookies.take(response.headers)
  return cookies.get('payload-token') ?? ''
}
