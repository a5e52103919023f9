import { lookup } from 'node:dns/promises'
import { connect, type TLSSocket } from 'node:tls'

/** The world beyond this machine, as far as addresses that people type lead there. Tests put one of their own in its place. */
export interface Outside {
  /** All addresses that a name has now. @throws when nobody knows it */
  addressesOf(host: string): Promise<string[]>
  /**
   * A connection to this very address, which is never resolved again.
   * @param host whose certificate the other side must show.
   */
  connect(address: string, host: string): TLSSocket
}

export const theInternet: Outside = {
  addressesOf: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  connect: (address, host) =>
    // Said, so that NODE_TLS_REJECT_UNAUTHORIZED in an environment does not unsay it.
    connect({
      host: address,
      port: 443,
      servername: host,
      ALPNProtocols: ['http/1.1'],
      rejectUnauthorized: true,
    }),
}
