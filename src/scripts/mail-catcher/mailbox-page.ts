import { createHash } from 'node:crypto'
import type { CaughtMail } from './mail-store.ts'
import { MAILBOX_STYLE } from './mailbox-style.ts'

/** Looks for new mail, and reloads the page when there is some. */
const SCRIPT = `
const count = () => fetch('/api/messages', { cache: 'no-store' }).then((r) => r.json()).then((all) => all[0]?.id ?? '')
setInterval(() => count().then((id) => { if (id !== document.body.dataset.newest) location.reload() }, () => {}), 2000)
document.querySelector('button')?.addEventListener('click', () => {
  fetch('/api/messages', { method: 'DELETE' }).then(() => location.assign('/'))
})
for (const time of document.querySelectorAll('time')) time.textContent = new Date(time.dateTime).toLocaleString()
`
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(MAILBOX_STYLE)}`,
  `script-src ${hashOf(SCRIPT)}`,
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** What a mail may do: show itself, and open a link in a tab of its own. */
export const MAIL_POLICY =
  "default-src 'none'; img-src data: http: https:; style-src 'unsafe-inline'; sandbox allow-popups allow-popups-to-escape-sandbox"

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

export const mailDocument = (mail: CaughtMail): string => `<base target="_blank">${mail.html}`

const listItem = (mail: CaughtMail, isChosen: boolean): string => `
  <li><a href="/?id=${mail.id}"${isChosen ? ' aria-current="true"' : ''}>
    <span class="to">${escape(mail.to.join(', '))}</span>
    <time datetime="${mail.receivedAt}">${mail.receivedAt}</time>
    <span class="subject">${escape(mail.subject || '(no subject)')}</span>
  </a></li>`

const bodyOf = (mail: CaughtMail, view: string): string => {
  if (view === 'source')
    return `<iframe title="Source" sandbox src="/api/messages/${mail.id}/source"></iframe>`
  if (view === 'text' || mail.html === '') return `<pre>${escape(mail.text || '(no text)')}</pre>`
  return `<iframe class="paper" title="The mail" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/api/messages/${mail.id}/html"></iframe>`
}

const attachments = (mail: CaughtMail): string =>
  mail.attachments.length === 0
    ? ''
    : `<dt>Files</dt><dd>${mail.attachments.map((file) => `${escape(file.filename)} (${file.bytes} bytes)`).join(', ')}</dd>`

const reader = (mail: CaughtMail, view: string): string => {
  const tab = (name: string, label: string) =>
    `<a href="/?id=${mail.id}&amp;view=${name}"${view === name ? ' aria-current="page"' : ''}>${label}</a>`
  return `
  <article>
    <header>
      <h2>${escape(mail.subject || '(no subject)')}</h2>
      <dl>
        <dt>From</dt><dd>${escape(mail.from)}</dd>
        <dt>To</dt><dd>${escape(mail.to.join(', '))}</dd>
        <dt>Came in</dt><dd><time datetime="${mail.receivedAt}">${mail.receivedAt}</time></dd>
        ${attachments(mail)}
      </dl>
      <nav aria-label="View">${tab('html', 'Mail')}${tab('text', 'Text')}${tab('source', 'Source')}</nav>
    </header>
    ${bodyOf(mail, view)}
  </article>`
}

const EMPTY = `<article class="empty"><p><strong>No mail yet</strong>
  Whatever the shop sends lands here at once; nothing leaves this machine.</p></article>`

/** The whole mailbox as one page; `view` is html, text or source. */
export const mailboxPage = (
  mails: readonly CaughtMail[],
  chosenId: string | undefined,
  view: string,
): string => {
  const chosen = mails.find((mail) => mail.id === chosenId) ?? mails[0]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Duka mailbox</title>
<style>${MAILBOX_STYLE}</style>
</head>
<body data-newest="${mails[0]?.id ?? ''}"${chosenId === undefined ? '' : ' class="reading"'}>
<aside>
  <header>
    <h1><a href="/">Duka mailbox</a></h1>
    ${mails.length === 0 ? '' : '<button type="button">Delete all</button>'}
  </header>
  <ol>${mails.map((mail) => listItem(mail, mail === chosen)).join('')}</ol>
</aside>
<main>${chosen ? reader(chosen, view) : EMPTY}</main>
<script>${SCRIPT}</script>
</body>
</html>`
}
