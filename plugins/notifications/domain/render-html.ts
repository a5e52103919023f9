import { escapeHtml as esc } from './escape-html.ts'
import type { MailDraft } from './mail-draft.ts'
import { color, font, mailStyle } from './mail-style.ts'
import { renderBlock } from './render-block.ts'

const head = (draft: MailDraft): string =>
  [
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    '<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">',
    '<meta name="x-apple-disable-message-reformatting">',
    `<title>${esc(draft.subject)}</title><style>${mailStyle}</style></head>`,
  ].join('')

/** Hidden; the blanks keep the mail's first words out of the preview. */
const preheader = (draft: MailDraft): string =>
  `<div style="display:none;max-height:0;overflow:hidden;mso-hide:all;font-size:1px;line-height:1px;color:${color.ground};opacity:0">${esc(draft.preheader)}${'&#8199;&#65279;&#847;'.repeat(40)}</div>`

const row = (html: string, padding: string): string =>
  `<tr><td class="pad" style="padding:${padding}">${html}</td></tr>`

const card = (draft: MailDraft): string => {
  const rows = draft.blocks.map((block, index) =>
    row(renderBlock(block), `${index === 0 ? 36 : 20}px 36px 0`),
  )
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="card" style="background-color:${color.card};border:1px solid ${color.line};border-top:6px solid ${color.accent};border-radius:18px;border-collapse:separate">${rows.join('')}<tr><td style="padding:0 0 36px;font-size:0;line-height:0">&nbsp;</td></tr></table>`
}

const footer = ({ brand, footer: lines, support }: MailDraft): string => {
  const style = `margin:0;padding-top:8px;font-family:${font};font-size:13px;line-height:20px;color:${color.muted}`
  const contact = support
    ? [`${esc(support.label)} <a href="mailto:${esc(support.email)}">${esc(support.email)}</a>`]
    : []
  const home = `<a href="${esc(brand.url)}">${esc(brand.name)}</a>`
  return [...lines.map(esc), ...contact, home]
    .map((line) => `<p class="muted" style="${style}">${line}</p>`)
    .join('')
}

/** The whole mail. Nothing is loaded from anywhere: no image, no font, no trace of who opened it. */
export const renderHtml = (draft: MailDraft): string => {
  const { brand } = draft
  const wordmark = `<a class="ink" href="${esc(brand.url)}" style="font-family:${font};font-size:20px;line-height:24px;font-weight:800;letter-spacing:-0.02em;color:${color.ink};text-decoration:none">${esc(brand.name)}</a>`
  return [
    `<!doctype html><html lang="${draft.locale}" dir="ltr">${head(draft)}`,
    `<body class="ground" style="margin:0;padding:0;background-color:${color.ground};-webkit-text-size-adjust:100%">`,
    preheader(draft),
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="ground" bgcolor="${color.ground}" style="background-color:${color.ground}"><tr><td align="center" class="outer" style="padding:28px 16px 40px">`,
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px">',
    row(wordmark, '0 36px 18px'),
    `<tr><td>${card(draft)}</td></tr>`,
    row(footer(draft), '14px 36px 0'),
    '</table></td></tr></table></body></html>',
  ].join('')
}
