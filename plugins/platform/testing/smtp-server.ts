import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'

/** `refuse` answers 451 (try again), `reject` 550 (for good), `hang` never answers. */
export type SmtpMood = 'accept' | 'hang' | 'refuse' | 'reject'

export interface ReceivedMail extends Email {
  /** Addresses of the envelope, which is what the server delivers to. */
  recipients: string[]
}

export interface TestSmtp {
  /** For SMTP_URL. */
  url: string
  /** Accepted mails, oldest first. */
  mails: ReceivedMail[]
  /** Those that it left without an answer. */
  held: ReceivedMail[]
  behave: (mood: SmtpMood) => void
  /** Waits until `count` mails were accepted. @throws after `seconds`, default 5 */
  waitFor: (count: number, seconds?: number) => Promise<ReceivedMail[]>
  /** Nobody listens any more, as when its machine is off. */
  stop: () => Promise<void>
  /** It is back on the same port. */
  start: () => Promise<void>
  close: () => Promise<void>
}

const refusal = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode })

const readAll = async (stream: SMTPServerDataStream): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const receive = async (stream: SMTPServerDataStream, session: SMTPServerSession): Promise<ReceivedMail> => ({
  ...(await PostalMime.parse(await readAll(stream))),
  recipients: session.envelope.rcptTo.map((recipient) => recipient.address),
})

const listen = (server: SMTPServer, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    const { server: socket } = server
    server.listen(port, '127.0.0.1', () => {
      const address = socket.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })

const close = (server: SMTPServer): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
  })

const create = (moodNow: () => SmtpMood, { mails, held }: Pick<TestSmtp, 'held' | 'mails'>): SMTPServer =>
  new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    // A client that is left hanging must not hold up the end of the test.
    closeTimeout: 50,
    onData: (stream, session, done) => {
      receive(stream, session).then(
        (mail) => {
          const mood = moodNow()
          if (mood === 'hang') {
            held.push(mail)
            return
          }
          if (mood === 'refuse') return done(refusal(451, 'Try again later'))
          if (mood === 'reject') return done(refusal(550, 'No such mailbox'))
          mails.push(mail)
          done()
        },
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
      )
    },
  })

/** A real SMTP server on a free port of the loopback, which can misbehave as those of others do. */
export const startSmtpServer = async (): Promise<TestSmtp> => {
  const mails: ReceivedMail[] = []
  const held: ReceivedMail[] = []
  let mood: SmtpMood = 'accept'
  const open = async (at: number) => {
    const server = create(() => mood, { mails, held })
    const port = await listen(server, at)
    // A client that is cut off in the middle is no failure of the test.
    server.on('error', () => undefined)
    return { server, port }
  }
  let running = await open(0)
  const { port } = running
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    held,
    behave: (next) => {
      mood = next
    },
    waitFor: async (count, seconds = 5) => {
      const deadline = Date.now() + seconds * 1000
      while (mails.length < count) {
        if (Date.now() > deadline)
          throw new Error(`Only ${mails.length} of ${count} mails came in ${seconds} s`)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      return mails.slice(0, count)
    },
    stop: () => close(running.server),
    start: async () => {
      running = await open(port)
    },
    close: () => close(running.server),
  }
}
