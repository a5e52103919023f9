import type { Server } from 'node:net'

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })

/** How many ports above the wished one are tried. */
const NEIGHBORS = 20

const isTaken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EADDRINUSE'

/** Listens on the loopback: at the wished port, at the next free one when another program has that, or at any free one. */
export const listenNear = async (server: Server, wished: number | undefined): Promise<number> => {
  const last = Math.min((wished ?? 0) + NEIGHBORS, 65_535)
  for (let port = wished ?? Infinity; port <= last; port += 1) {
    try {
      return await listen(server, port)
    } catch (error) {
      if (!isTaken(error)) throw error
    }
  }
  return listen(server, 0)
}
