import { listenMailbox } from './mail-catcher/mailbox-server.ts'
import { MailStore } from './mail-catcher/mail-store.ts'
import { listenSmtp } from './mail-catcher/smtp-listener.ts'

export interface MailCatcher {
  /** For SMTP_URL. */
  smtpUrl: string
  /** The mailbox page; `/api/messages` below it answers JSON, newest first. */
  webUrl: string
  stop: () => Promise<void>
}

export interface MailCatcherOptions {
  /** Folder that keeps the mails, as `.eml` files. Made when missing. */
  dir: string
  /**
   * The next free one is taken when it is in use. @default any free one: what programs take for granted, such as 1025,
   * would let the mails of others in
   */
  smtpPort?: number | undefined
  /** As with `smtpPort`. */
  webPort?: number | undefined
}

/** Takes every mail that the shop sends and shows it on a page, on this machine only. Nothing is delivered. */
export const startMailCatcher = async ({
  dir,
  smtpPort,
  webPort,
}: MailCatcherOptions): Promise<MailCatcher> => {
  const store = new MailStore(dir)
  const smtp = await listenSmtp(store, smtpPort)
  const web = await listenMailbox(store, webPort)
  return {
    smtpUrl: `smtp://127.0.0.1:${smtp.port}`,
    webUrl: `http://localhost:${web.port}`,
    stop: async () => {
      await Promise.all([smtp.close(), web.close()])
    },
  }
}
