import { badBodies, badHeaders, badIds, badQueries, badTypes } from './bad-input.ts'
import { pick, seeded } from './seeded.ts'

export interface Route {
  method: string
  /** With `:names` where a value stands. */
  path: string
}

export interface Knock {
  method: string
  path: string
  headers: Record<string, string>
  body?: (ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> | string) | undefined
  /** What was wrong with it, in few words. */
  what: string
}

export const short = (value: Uint8Array | string): string => {
  const text = typeof value === 'string' ? value : `bytes ${Buffer.from(value).toString('hex')}`
  return text.length > 60 ? `${text.slice(0, 60)}… (${String(text.length)})` : text
}

const withId = (pattern: string, id: string): string => pattern.replace(/:\w+/g, id)

export const isRead = ({ method }: Route): boolean => method === 'get' || method === 'head'

export const json = { 'content-type': 'application/json' }

/** A request that has the right form, and names what is not there. */
const plain = (route: Route): Knock => ({
  method: route.method,
  path: withId(route.path, '2000000000'),
  headers: isRead(route) ? {} : json,
  body: isRead(route) ? undefined : '{}',
  what: '',
})

const headerText = (headers: Record<string, string>): string =>
  short(Object.entries(headers)[0]?.join(': ') ?? '')

const withBodies = (route: Route): Knock[] => {
  const knock = plain(route)
  if (isRead(route)) return []
  const typed = badTypes.map((headers) => ({
    ...knock,
    headers,
    body: '--nothing\r\n{"a":1}',
    what: `type ${headerText(headers)}`,
  }))
  return [...badBodies.map((body) => ({ ...knock, body, what: `body ${short(body)}` })), ...typed]
}

/** What a write does not read, it cannot stumble over: there, some queries are enough. */
const queriesFor = (route: Route): string[] =>
  isRead(route) ? badQueries : badQueries.filter((_, index) => index % 8 === 7)

/** Each bad value by itself: in the path, the query, the headers and the body. */
export const singleKnocks = (route: Route): Knock[] => {
  const knock = plain(route)
  const ids = route.path.includes(':') ? badIds : []
  return [
    ...ids.map((id) => ({ ...knock, path: withId(route.path, id), what: `id ${short(id)}` })),
    ...queriesFor(route).map((query) => ({
      ...knock,
      path: `${knock.path}?${query}`,
      what: `query ${short(query)}`,
    })),
    ...badHeaders.map((headers) => ({
      ...knock,
      headers: { ...knock.headers, ...headers },
      what: `header ${headerText(headers)}`,
    })),
    ...withBodies(route),
  ]
}

/** `count` requests in which several things are wrong at once; the same for the same seed. */
export const mixedKnocks = (route: Route, count: number, seed: number): Knock[] => {
  const random = seeded(seed)
  return Array.from({ length: count }, () => {
    const [id, query, headers] = [pick(random, badIds), pick(random, badQueries), pick(random, badHeaders)]
    const [type, body] = [pick(random, [json, ...badTypes]), pick(random, badBodies)]
    const sent = isRead(route) ? { headers } : { headers: { ...type, ...headers }, body }
    return {
      method: route.method,
      path: `${withId(route.path, id)}?${query}`,
      ...sent,
      what: `mix of ${short(id)} & ${short(query)} & ${headerText(headers)} & ${isRead(route) ? '' : short(body)}`,
    }
  })
}
