import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { TLSSocket } from 'node:tls'
import { judgeExternalAddress } from '../../kernel/judge-external-address.ts'
import { mayReachAddress } from '../../kernel/may-reach-address.ts'
import type { Outside } from '../outside.ts'

/** From the first look-up to the first byte of the last answer. */
const answerMs = 10_000
/** One address of a name may swallow what is sent to it, and the next one answer. */
const connectMs = 3000
/** A server that sends nothing for this long while bytes are waited for is taken for gone. */
const silentMs = 30_000
const mostRedirects = 5
/** How many addresses of one name are tried, one after the other. */
const mostAddresses = 4
const maxHeaderSize = 16 * 1024
const redirects = new Set([301, 302, 303, 307, 308])

/** Why there are no bytes. Two words for everything: a finer one would tell what stands at addresses that nobody may ask. */
type OutsideCode = 'EXTERNAL_REFUSED' | 'EXTERNAL_UNREACHABLE'

/** Names neither the address nor the cause: it is logged, and kept with what is tried again. */
export class OutsideTrouble extends Error {
  constructor(readonly code: OutsideCode) {
    super(code)
    this.name = 'OutsideTrouble'
  }
}

export interface Question {
  address: string
  /** Hosts that the site trusts (`isHostPattern`). */
  hosts: readonly string[]
  headers?: Record<string, string>
  signal?: AbortSignal | undefined
}

/** Every address that the name has must be public: which of them a connection takes is not ours to say. */
const publicAddresses = async (outside: Outside, host: string): Promise<string[]> => {
  const addresses = await outside.addressesOf(host)
  if (addresses.length === 0) throw new OutsideTrouble('EXTERNAL_UNREACHABLE')
  if (!addresses.every(mayReachAddress)) throw new OutsideTrouble('EXTERNAL_REFUSED')
  return addresses.slice(0, mostAddresses)
}

/** A connection to an address that was judged, and to no other: there is no second look-up that could answer otherwise. */
const connectTo = async (outside: Outside, host: string, signal: AbortSignal): Promise<TLSSocket> => {
  for (const address of await publicAddresses(outside, host)) {
    signal.throwIfAborted()
    const socket = outside.connect(address, host)
    // Between two owners nobody else would hear that it broke.
    socket.on('error', () => undefined)
    try {
      await once(socket, 'secureConnect', {
        signal: AbortSignal.any([signal, AbortSignal.timeout(connectMs)]),
      })
      return socket
    } catch {
      // The next address may answer; which one did not is nobody's to know.
      socket.destroy()
    }
  }
  throw new OutsideTrouble('EXTERNAL_UNREACHABLE')
}

/** One request over a connection of its own, which ends with it: none is kept that another name could come to use. */
const askOver = async (
  socket: TLSSocket,
  url: URL,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<IncomingMessage> => {
  const request = httpsRequest(url, {
    createConnection: () => socket,
    // Without an agent Node would name port 80 in `Host`.
    defaultPort: 443,
    headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'Duka', ...headers },
    maxHeaderSize,
  })
  const stop = () => request.destroy(new OutsideTrouble('EXTERNAL_UNREACHABLE'))
  signal.addEventListener('abort', stop, { once: true })
  try {
    request.end()
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    return response
  } catch (error) {
    socket.destroy()
    throw error
  } finally {
    signal.removeEventListener('abort', stop)
    // What breaks after the answer began is told by its bytes.
    request.on('error', () => undefined)
  }
}

/** A whole address is judged as it was sent: a parser would repair what should be refused. */
const nextAddress = (location: string, from: URL): string =>
  !URL.canParse(location) && URL.canParse(location, from) ? new URL(location, from).href : location

const follow = async (
  outside: Outside,
  question: Question,
  signal: AbortSignal,
): Promise<IncomingMessage> => {
  let address = question.address
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const url = judgeExternalAddress(address, question.hosts)
    if (!url) throw new OutsideTrouble('EXTERNAL_REFUSED')
    const socket = await connectTo(outside, url.hostname, signal)
    const response = await askOver(socket, url, question.headers ?? {}, signal)
    if (!redirects.has(response.statusCode ?? 0)) return response
    response.destroy()
    address = nextAddress(response.headers.location ?? '', url)
  }
  throw new OutsideTrouble('EXTERNAL_UNREACHABLE')
}

/**
 * Asks a server of the Internet for what lies at an address that a person typed. Https to trusted names only, at public
 * addresses only, judged at each of at most five redirects; no cookie, credential or referrer goes along.
 * The caller reads the answer to its end or destroys it.
 *
 * @throws OutsideTrouble
 */
export const askOutside = async (outside: Outside, question: Question): Promise<IncomingMessage> => {
  const patience = new AbortController()
  const timer = setTimeout(() => {
    patience.abort()
  }, answerMs)
  const signal = AbortSignal.any([patience.signal, ...(question.signal ? [question.signal] : [])])
  const gone = once(signal, 'abort').then(() => {
    throw new OutsideTrouble('EXTERNAL_UNREACHABLE')
  })
  try {
    return await Promise.race([follow(outside, question, signal), gone])
  } catch (error) {
    throw error instanceof OutsideTrouble ? error : new OutsideTrouble('EXTERNAL_UNREACHABLE')
  } finally {
    clearTimeout(timer)
  }
}

/** The next bytes of an answer; null at its end. @throws when it broke off, or nothing came for half a minute */
export const nextBytes = async (
  answer: IncomingMessage,
  chunks: AsyncIterator<Buffer, unknown>,
): Promise<Buffer | null> => {
  const timer = setTimeout(() => answer.destroy(new OutsideTrouble('EXTERNAL_UNREACHABLE')), silentMs)
  try {
    const { done, value }: IteratorResult<Buffer, unknown> = await chunks.next()
    return done === true ? null : value
  } catch {
    throw new OutsideTrouble('EXTERNAL_UNREACHABLE')
  } finally {
    clearTimeout(timer)
  }
}
