import { createServer } from 'node:net'

/** A TCP port of 127.0.0.1 that is free at this moment; another program can still be faster. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.on('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        if (address && typeof address === 'object') done(address.port)
        else fail(new Error('the system gave no port'))
      })
    })
  })
}
