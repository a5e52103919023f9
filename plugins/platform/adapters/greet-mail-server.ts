import { connect as connectPlain, type Socket } from 'node:net'
import { connect as connectSecure } from 'node:tls'
import { smtpOptions } from '../smtp-options.ts'

const open = (address: string): Socket => {
  const { host, port, secure, connectionTimeout } = smtpOptions(address)
  const socket = secure ? connectSecure({ host, port, servername: host }) : connectPlain({ host, port })
  return socket.setTimeout(connectionTimeout)
}

/** Waits for a mail server's first line. @throws when none comes, or one that is no welcome */
export const greetMailServer = (address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = open(address)
    const end = (problem: Error | null) => {
      socket.destroy()
      if (problem) reject(problem)
      else resolve()
    }
    socket.once('error', end)
    socket.once('timeout', () => end(new Error('it does not answer')))
    socket.once('close', () => end(new Error('it hung up')))
    socket.once('data', (chunk: Buffer) => {
      const line = chunk.toString('utf8').split('\r\n', 1)[0] ?? ''
      end(line.startsWith('220') ? null : new Error(`it says "${line.slice(0, 80)}"`))
    })
  })
