import { handleEndpoints, type Payload } from 'payload'
import { guardDoor, steadyDoor } from '../../../plugins/platform/faces/guard-door.ts'
import type { Caller } from '../../../plugins/platform/testing/index.ts'
import { isRead, type Knock, type Route } from './knocks.ts'

/** Below the pool of a test's site, so that a request waits for the product alone. */
const atOnce = 10

/** Longer than anything that is asked here may take. */
const mostMs = 10_000

/** Answers that say what they are: a server that we ask is away, or a door that is not there. */
const isMeant = (status: number, text: string): boolean =>
  status === 501 || /"code":"(?:MAIL_NOT_SENT|STORAGE_UNAVAILABLE|PROVIDER_UNAVAILABLE)"/.test(text)

/** What was thrown, by the number of the knock that it answers. */
const thrown = new Map<string, unknown>()

const knockNumber = 'x-knock'

let knocked = 0

/** Whose code it was that broke, by the first frame that is not Node's. */
const isOurs = (stack = ''): boolean => {
  const frame = stack
    .split('\n')
    .find((line) => /^\s+at .*\.[jt]sx?:\d/.test(line) && !line.includes('node:'))
  return frame !== undefined && !frame.includes('node_modules')
}

const messageOf = (error: unknown): string => {
  // Not `instanceof`: what Node itself throws is of another world than what a test does.
  const { name, message, stack } = (error ?? {}) as Partial<Error>
  if (message === undefined) return 'nothing was thrown'
  const text = `${isOurs(stack) ? 'ours: ' : ''}${name ?? 'Error'}: ${message}`
  return text.replaceAll(/\s+/g, ' ').slice(0, 110)
}

/** Keeps what Payload's handlers caught, so that a failure can be told by its cause. Once for each site. */
export const watchErrors = (payload: Payload): void => {
  payload.config.hooks.afterError ??= []
  payload.config.hooks.afterError.push(({ error, req }) => {
    thrown.set(req.headers.get(knockNumber) ?? '', error)
  })
}

const requestOf = (payload: Payload, caller: Caller, knock: Knock, id: string): Request => {
  const origin = payload.config.serverURL || 'http://localhost:3000'
  const cookie = caller.cookies?.header()
  const headers = new Headers({ origin, ...(cookie ? { cookie } : {}), ...knock.headers, [knockNumber]: id })
  return new Request(new URL(knock.path, origin), {
    method: knock.method.toUpperCase(),
    headers,
    ...(knock.body === undefined ? {} : { body: knock.body, duplex: 'half' }),
  })
}

const late = (): Promise<'late'> =>
  new Promise((resolve) => {
    setTimeout(() => resolve('late'), mostMs).unref()
  })

const graphqlPath = '/api/graphql'

/** What stands behind the doors of src/app/(payload)/api. GraphQL's takes a second to load. */
const handlerOf = async (
  payload: Payload,
  { path }: Knock,
): Promise<(request: Request) => Promise<Response>> => {
  if (!path.startsWith(graphqlPath)) return (request) => handleEndpoints({ config: payload.config, request })
  const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
  return GRAPHQL_POST(Promise.resolve(payload.config))
}

/** The doors as the site hangs them. */
const doorOf = async (payload: Payload, knock: Knock) => {
  const hang = isRead(knock) ? steadyDoor : guardDoor
  const handle = await handlerOf(payload, knock)
  return hang(() => Promise.resolve(payload))<undefined>(handle)
}

/** GraphQL answers 200 with an error that Payload has hidden. */
const graphqlFailure = (text: string, status: number, id: string): string | null =>
  status >= 500 || text.includes('Something went wrong') ? messageOf(thrown.get(id)) : null

/** The cause of a failure; null when the knock was answered as it should be. */
const failureOf = async (payload: Payload, caller: Caller, knock: Knock): Promise<string | null> => {
  const id = String((knocked += 1))
  const request = requestOf(payload, caller, knock, id)
  const door = await doorOf(payload, knock)
  const asked = door(request, undefined).catch((error: unknown) => ({ error }))
  const reply = await Promise.race([asked, late()])
  if (reply === 'late') return 'no answer'
  if ('error' in reply) return `thrown out of the door: ${messageOf(reply.error)}`
  if (knock.path.startsWith(graphqlPath)) return graphqlFailure(await reply.text(), reply.status, id)
  if (reply.status < 500) {
    // A stream of events has no end.
    await reply.body?.cancel()
    return null
  }
  const text = await reply.text()
  return isMeant(reply.status, text) ? null : messageOf(thrown.get(id))
}

export interface FailedKnock {
  /** `method route` */
  route: string
  what: string
  cause: string
}

/** @returns the requests that a server error answered, or nothing at all */
export const failuresAt = async (
  payload: Payload,
  callerOf: () => Promise<Caller>,
  route: Route,
  knocks: readonly Knock[],
): Promise<FailedKnock[]> => {
  const failed: FailedKnock[] = []
  // One who left, or was signed out by a request before, would be a stranger to the next route.
  const caller = await callerOf()
  const waiting = [...knocks]
  const work = async (): Promise<void> => {
    for (let knock = waiting.shift(); knock; knock = waiting.shift()) {
      const cause = await failureOf(payload, caller, knock)
      if (cause !== null) failed.push({ route: `${route.method} ${route.path}`, what: knock.what, cause })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return failed
}
