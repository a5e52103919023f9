import type { EmailAdapter, Payload } from 'payload'

const name = 'no-mail'

/**
 * Stands where no mail server is named. A port that is taken for granted belongs to whoever listens there: on a
 * developer's machine to another shop. What could not be sent waits in the outbox.
 */
export const noMail =
  (sender: { defaultFromAddress: string; defaultFromName: string }): EmailAdapter =>
  () => ({
    ...sender,
    name,
    sendEmail: () => Promise.reject(new Error('SMTP_URL is not set: no mail leaves this shop.')),
  })

/** What Payload puts where a site names no adapter: it writes the subject into the log, and calls that sent. */
const payloadsOwn = 'console'

/** Whether this shop has a way to send mail at all. */
export const hasMail = (payload: Payload): boolean => ![name, payloadsOwn].includes(payload.email.name)
