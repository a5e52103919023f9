import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'
import { listenNear } from './listen-near.ts'
import type { MailStore } from './mail-store.ts'

const MAX_BYTES = 25 * 1024 * 1024

const readAll = async (stream: SMTPServerDataStream): Promise<Buffer> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) if (chunk instanceof Uint8Array) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Speaks SMTP without encryption or password, as is right on a loopback. */
export const listenSmtp = async (
  store: MailStore,
  port: number | undefined,
): Promise<{ port: number; close: () => Promise<void> }> => {
  const smtp = new SMTPServer({
    banner: 'Duka mailbox',
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    size: MAX_BYTES,
    // Ends idle connections at once when the shop closes.
    closeTimeout: 100,
    onData: (stream, session, done) => {
      const recipients = session.envelope.rcptTo.map((recipient) => recipient.address)
      readAll(stream)
        .then((source) => store.add(source, recipients))
        .then(
          () => done(),
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
        )
    },
  })
  // A client that hangs up in the middle is no failure of ours.
  smtp.on('error', () => undefined)
  return {
    port: await listenNear(smtp.server, port),
    close: () =>
      new Promise((resolve) => {
        smtp.close(() => resolve())
      }),
  }
}
