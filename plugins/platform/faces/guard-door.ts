import type { Payload } from 'payload'
import { codes, codeText, type Code } from '../../kernel/codes.ts'
import { localeFromHeader } from '../../kernel/locale.ts'
import { apiRoot } from './rest.ts'
import { isForeignForm, isOwnOrigin } from '../origin.ts'
import { registryOf } from '../registry.ts'

type Handle<Args> = (request: Request, args: Args) => Promise<Response>

/** What anybody may send to Payload's own endpoints: signing in is the largest thing that a stranger does there. */
const strangerBytes = 64 * 1024
/** A page of rich text, with room. Files go as forms, which Payload's own limits hold. */
const staffBytes = 8 * 1024 * 1024

const refuse = (request: Request, code: Code): Response => {
  const message = codeText(code, localeFromHeader(request.headers.get('accept-language')))
  const body = { errors: [{ message, data: { code } }] }
  return Response.json(body, { status: codes[code].status, headers: { 'Cache-Control': 'no-store' } })
}

/** A request without both headers has no body. One that comes in pieces has no size until it is there. */
const sizeOf = ({ headers }: Request): number => {
  const length = headers.get('content-length')
  if (length !== null) return Number(length)
  return headers.has('transfer-encoding') ? Number.POSITIVE_INFINITY : 0
}

const isForm = ({ headers }: Request): boolean =>
  /^multipart\//i.test(headers.get('content-type')?.trim() ?? '')

/** Without one, nobody can tell where a part of a form ends. */
const hasBoundary = ({ headers }: Request): boolean =>
  /;\s*boundary=\S/i.test(headers.get('content-type') ?? '')

/** Our own operations read their bodies themselves, with caps of their own. */
const isOurs = (payload: Payload, request: Request): boolean =>
  new URL(request.url).pathname.startsWith(`${payload.config.routes.api}${apiRoot}/`)

const openDoors = new WeakMap<Payload, ReadonlySet<string>>()

const openDoorsOf = (payload: Payload): ReadonlySet<string> => {
  const known = openDoors.get(payload)
  if (known) return known
  const open = [...registryOf(payload).operations.values()].filter(({ isOpenToOrigins: isOpen }) => isOpen)
  const made = new Set(open.map(({ rest }) => `${payload.config.routes.api}${apiRoot}${rest.path}`))
  openDoors.set(payload, made)
  return made
}

/** An operation that other origins may call looks at no cookie. */
const isOpenToOrigins = (payload: Payload, { method, url }: Request): boolean =>
  method === 'POST' && openDoorsOf(payload).has(new URL(url).pathname)

/** Payload reads a whole body, a file onto the disk, before it asks who sent it. */
const sizeRefusal = async (payload: Payload, request: Request): Promise<Code | null> => {
  const size = sizeOf(request)
  if (size <= strangerBytes || isOurs(payload, request)) return null
  const { user } = await payload.auth({ headers: request.headers })
  if (!user) return isForm(request) ? 'NOT_SIGNED_IN' : 'BODY_TOO_LARGE'
  return isForm(request) || size <= staffBytes ? null : 'BODY_TOO_LARGE'
}

/** The first part of a path below the API's own: the name of a collection, or of an endpoint. */
const nameIn = (payload: Payload, request: Request): string =>
  decodeName(new URL(request.url).pathname.slice(payload.config.routes.api.length + 1).split('/', 1)[0] ?? '')

/** A name that is no UTF-8 is nobody's: Payload says so itself. */
const decodeName = (name: string): string =>
  /%(?![0-7][0-9a-f])/i.test(name) ? name : decodeURIComponent(name)

/** What could not be read: by its name, or by the status that Payload gave it. */
const isUnreadable = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false
  return ('name' in error && error.name === 'SyntaxError') || ('status' in error && error.status === 400)
}

/**
 * Stands before every endpoint of Payload, for what it throws out of its own door: a name that every object of JavaScript
 * has is no collection's, and a question that is sent as a body may be no JSON.
 */
export const steadyDoor =
  (siteOf: () => Promise<Payload>) =>
  <Args>(handle: Handle<Args>): Handle<Args> =>
  async (request, args) => {
    if (nameIn(await siteOf(), request) in Object.prototype) return refuse(request, 'NOT_FOUND')
    try {
      return await handle(request, args)
    } catch (error) {
      if (isUnreadable(error)) return refuse(request, 'BAD_JSON')
      throw error
    }
  }

/**
 * Stands before Payload's REST and GraphQL: a write that another site made a browser send is refused, and so is a body
 * that nobody would send in earnest, before a byte of it is read.
 */
export const guardDoor =
  (siteOf: () => Promise<Payload>) =>
  <Args>(handle: Handle<Args>): Handle<Args> =>
  async (request, args) => {
    const payload = await siteOf()
    const asked = { payload, headers: request.headers }
    const isOwn = isOwnOrigin(asked) || isOpenToOrigins(payload, request)
    if (!isOwn || isForeignForm(asked)) return refuse(request, 'BAD_ORIGIN')
    if (isForm(request) && !hasBoundary(request)) return refuse(request, 'BAD_INPUT')
    const tooLarge = await sizeRefusal(payload, request)
    return tooLarge === null ? steadyDoor(siteOf)(handle)(request, args) : refuse(request, tooLarge)
  }
