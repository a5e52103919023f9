import { join } from 'node:path'
import type { MailCatcher } from '../mail-catcher.ts'
import { bold, cyan, dim, say } from './progress.ts'
import type { Secrets } from './secrets.ts'
import type { Settings } from './settings.ts'

const LABEL_WIDTH = 12

/** The addresses, and how to get in. */
export const welcome = (
  settings: Settings,
  secrets: Secrets,
  more: { mail: MailCatcher | undefined; hasDemoOwner: boolean; seconds: number },
): void => {
  const row = (label: string, value: string) => say(`  ${dim(label.padEnd(LABEL_WIDTH))} ${value}`)
  say()
  say(`  ${bold('Your shop is open')} ${dim(`(${more.seconds.toFixed(1)} s)`)}`)
  say()
  row('Shop', cyan(settings.url))
  row('Admin', cyan(`${settings.url}/admin`))
  if (more.mail) {
    const { webUrl, smtpUrl } = more.mail
    row('Mailbox', `${cyan(webUrl)} ${dim(`every mail that the shop sends (${smtpUrl})`)}`)
  }
  row('API', cyan(`${settings.url}/api/shop/reference`))
  say()
  if (more.hasDemoOwner) {
    row('Sign in', `${bold(secrets.ownerEmail)}  ${bold(secrets.ownerPassword)}`)
    row('', dim(`kept in ${join(settings.dataDir, 'secrets.json')}`))
  } else row('Sign in', 'with your own account; the admin asks for one when there is none yet')
  row('Logs', join(settings.dataDir, 'logs'))
  say()
  if (settings.host === '127.0.0.1')
    say(`  ${dim('Only this machine can reach it; HOST=0.0.0.0 opens it to your network.')}`)
  say(`  ${dim('Ctrl-C stops everything.')}`)
  say()
}
