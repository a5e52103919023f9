import type { EmailAdapter } from 'payload'

/**
 * Stands where no mail server is named. A port that is taken for granted belongs to whoever listens there: on a
 * developer's machine to another shop. What could not be sent waits in the outbox.
 */
export const noMail =
  (sender: { defaultFromAddress: string; defaultFromName: string }): EmailAdapter =>
  () => ({
    ...sender,
    name: 'no-mail',
    sendEmail: () => Promise.reject(new Error('SMTP_URL is not set: no mail leaves this shop.')),
  })
