import type { CookieChange } from './context.ts'

/** A Set-Cookie header: host-only, HttpOnly, Lax; Secure wherever the shop runs behind TLS. */
export const serializeCookie = (change: CookieChange, isSecure: boolean): string => {
  if (change.header !== undefined) return change.header
  const age = change.value === null ? 0 : change.maxAgeSeconds
  return [
    `${change.name}=${change.value ?? ''}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(age === undefined ? [] : [`Max-Age=${String(age)}`]),
    ...(isSecure ? ['Secure'] : []),
  ].join('; ')
}

/** The value of one cookie of a request; null when it is absent. */
export const readCookie = (headers: Headers, name: string): string | null => {
  const pairs = (headers.get('cookie') ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? null
}
