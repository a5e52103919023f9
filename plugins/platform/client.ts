import Bowser from 'bowser'
import { isIPv6 } from 'node:net'
import type { PayloadRequest } from 'payload'
import type { Keyring } from './keyring.ts'
import { clientAddressHeader } from './instrument/headers.ts'

/** Where a request came from. Addresses and devices are pseudonyms under the shop's own key (law 8). */
export interface Client {
  /** HMAC of the address (of an IPv6 address, its first 64 bits); null where nothing trustworthy is known of it. */
  ipHash: string | null
  browser: string | null
  os: string | null
  deviceClass: string | null
}

export const unknownClient: Client = { ipHash: null, browser: null, os: null, deviceClass: null }

/** @returns the address that the socket hook stamped, or the one that `trustedProxies` vouch for, or null. */
export const clientAddress = (headers: Headers, trustedProxies: number): string | null => {
  const socket = headers.get(clientAddressHeader)
  if (trustedProxies === 0) return socket
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  // The nearest proxy appends the address that it saw; each trusted one further out sits one step to the left.
  return hops.filter(Boolean).at(-trustedProxies) ?? socket
}

/**
 * What one customer of a network provider cannot rotate: an IPv4 address, or the first 64 bits of an IPv6 address, since
 * the other 64 are theirs to choose anew for each request.
 */
export const networkOf = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!isIPv6(plain)) return plain
  const [left = [], right = []] = plain.split('::').map((half) => half.split(':').filter(Boolean))
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  const groups = [...left, ...zeros, ...right].slice(0, 4).map((group) => parseInt(group, 16).toString(16))
  return `${groups.join(':')}::/64`
}

type Machine = Pick<Client, 'browser' | 'deviceClass' | 'os'>

/** Reading one takes hundreds of expressions, and most requests bring one of a few. */
const knownAgents = new Map<string, Machine>()

const mostAgents = 500

/** What the parser does not know it calls by no letters. */
const told = (name: string | undefined): string | null => (name ? name : null)

export const machineOf = (agent: string): Machine => {
  const known = knownAgents.get(agent)
  if (known) return known
  const parsed = agent ? Bowser.parse(agent) : null
  const machine: Machine = {
    browser: told(parsed?.browser.name),
    os: told(parsed?.os.name),
    deviceClass: told(parsed?.platform.type),
  }
  // Strangers may send a new one each time.
  if (knownAgents.size >= mostAgents) knownAgents.clear()
  knownAgents.set(agent, machine)
  return machine
}

export const clientOf = (req: PayloadRequest, keyring: Keyring, trustedProxies: number): Client => {
  const address = clientAddress(req.headers, trustedProxies)
  const agent = (req.headers.get('user-agent') ?? '').slice(0, 512)
  return { ipHash: address ? keyring.hash('ip', networkOf(address)) : null, ...machineOf(agent) }
}
