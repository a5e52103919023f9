import { join } from 'node:path'
import type { MailCatcher } from '../mail-catcher.ts'
import { bold, cyan, dim, say } from './progress.ts'
import type { Settings } from './settings.ts'

const LABEL_WIDTH = 12

/** The addresses, and how to get in. */
export const welcome = (
  settings: Settings,
  more: { mail: MailCatcher | undefined; setUpLink: string | null; seconds: number },
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
  if (more.setUpLink === null) {
    row('Sign in', 'with your name and a code of your authenticator')
    row('', dim('Lost it? npm run owner -- your e-mail address'))
  } else {
    row('Sign in', bold('Nobody owns this shop yet. Open this link, and it is yours:'))
    row('', cyan(more.setUpLink))
    row('', dim('good for a day; the next npm start makes another'))
  }
  row('Logs', join(settings.dataDir, 'logs'))
  say()
  if (settings.host === '127.0.0.1')
    say(`  ${dim('Only this machine can reach it; HOST=0.0.0.0 opens it to your network.')}`)
  say(`  ${dim('Ctrl-C stops everything.')}`)
  say()
}
