import type { Code } from '../kernel/codes.ts'
import type { CallName, Input, Output } from './calls.ts'
import { routes } from './routes.ts'

export { formatMoney, type Money } from '../kernel/money.ts'
export type { CallName, Input, Output } from './calls.ts'

/** What the shop answered, or why it did not. */
export type Answer<T> =
  | { ok: true; value: T }
  | {
      ok: false
      /** `NO_ANSWER`: the shop was not reached, or something else answered in its place. */
      code: Code | 'NO_ANSWER'
      /** For people, in the language asked for. */
      message: string
      details?: Record<string, unknown>
    }

export interface ClientOptions {
  /** Where Payload's API stands; another origin must be one that the site allows. @default '/api' */
  api?: string
  /** Language of messages: `en` or `sw`. @default the browser's */
  locale?: string
  /** @default the browser's own */
  fetch?: typeof fetch
}

export interface DukaClient {
  /** Asks for one operation. Never throws for a refusal or a lost connection: look at `ok`. */
  call: <N extends CallName>(name: N, input: Input<N>) => Promise<Answer<Output<N>>>
}

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const wordsOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value)
}

/** Puts the fields that the path names into it. */
const fill = (path: string, input: Fields): { path: string; rest: Fields } => {
  const rest = { ...input }
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = wordsOf(rest[name])
    Reflect.deleteProperty(rest, name)
    return encodeURIComponent(value)
  })
  return { path: filled, rest }
}

const requestOf = (name: CallName, input: Fields, { api = '/api', locale }: ClientOptions) => {
  const [method = 'get', template = ''] = routes[name].split(' ')
  const { path, rest } = fill(template, input)
  const asked = Object.entries(method === 'get' ? rest : {}).filter(([, value]) => value !== undefined)
  const query = new URLSearchParams(asked.map(([key, value]) => [key, wordsOf(value)]))
  if (locale !== undefined) query.set('locale', locale)
  const url = `${api}/shop${path}${query.size > 0 ? `?${query.toString()}` : ''}`
  if (method === 'get') return { url, init: { credentials: 'include' } satisfies RequestInit }
  const headers = { 'Content-Type': 'application/json' }
  const init: RequestInit = { method: 'POST', headers, credentials: 'include', body: JSON.stringify(rest) }
  return { url, init }
}

const noAnswer = (reason: string) =>
  ({ ok: false, code: 'NO_ANSWER', message: 'The shop did not answer.', details: { reason } }) as const

/** A cut line, an aborted request, or a page of something that stands between: to who asked, all are no answer. */
const read = async (asked: Promise<Response>): Promise<{ isOk: boolean; body: Fields } | string> => {
  try {
    const response = await asked
    const body: unknown = await response.json()
    return isFields(body) ? { isOk: response.ok, body } : `HTTP ${response.status}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Every operation of the shop from a browser, typed by its name. */
export const createClient = (options: ClientOptions = {}): DukaClient => ({
  call: async <N extends CallName>(name: N, input: Input<N>): Promise<Answer<Output<N>>> => {
    const { url, init } = requestOf(name, input, options)
    const answer = await read((options.fetch ?? fetch)(url, init))
    if (typeof answer === 'string') return noAnswer(answer)
    if (answer.isOk) return { ok: true, value: answer.body as Output<N> }
    const { code, message, details } = answer.body
    if (typeof code !== 'string' || typeof message !== 'string') return noAnswer('not of the shop')
    return { ok: false, code: code as Code, message, ...(isFields(details) ? { details } : {}) }
  },
})
