import { escapeHtml as esc } from './escape-html.ts'
import type { LabeledList, MailBlock } from './mail-draft.ts'
import { color, font, mono } from './mail-style.ts'

type Of<K extends MailBlock['kind']> = Extract<MailBlock, { kind: K }>

const text = (className: string, style: string, body: string): string =>
  `<p class="${className}" style="margin:0;font-family:${font};${style}">${body}</p>`

const heading = (block: Of<'heading'>): string =>
  `<h1 class="ink title" style="margin:0;font-family:${font};font-size:28px;line-height:1.2;letter-spacing:-0.02em;font-weight:700;color:${color.ink}">${esc(block.text)}</h1>`

/** A table, because Outlook on Windows pads nothing else. */
const button = ({ label, url }: Of<'button'>): string =>
  `<table role="presentation" cellpadding="0" cellspacing="0" border="0" class="wide"><tr><td class="wide" bgcolor="${color.accent}" style="border-radius:10px;background-color:${color.accent}"><a class="wide" href="${esc(url)}" style="display:inline-block;padding:15px 28px;font-family:${font};font-size:16px;line-height:20px;font-weight:700;color:${color.accentInk};text-decoration:none;border-radius:10px">${esc(label)}</a></td></tr></table>`

const key = (value: string): string =>
  `<div class="key" style="margin-top:6px;padding:10px 12px;border:1px solid ${color.line};border-radius:8px;background-color:${color.ground};font-family:${mono};font-size:15px;line-height:20px;letter-spacing:0.02em;color:${color.ink};word-break:break-all">${esc(value)}</div>`

const fileName = (name: string): string =>
  text(
    'ink',
    `padding-top:4px;font-size:15px;line-height:21px;color:${color.ink};word-break:break-word`,
    esc(name),
  )

const list = ({ label, items }: LabeledList, item: (text: string) => string): string[] =>
  items.length === 0
    ? []
    : [
        text('muted', `padding-top:14px;font-size:13px;line-height:18px;color:${color.muted}`, esc(label)),
        ...items.map(item),
      ]

const product = (block: Of<'product'>): string =>
  [
    `<div class="line" style="border-top:1px solid ${color.line};padding-top:18px">`,
    text('ink', `font-size:17px;line-height:24px;font-weight:700;color:${color.ink}`, esc(block.title)),
    text('muted', `font-size:14px;line-height:20px;color:${color.muted}`, esc(block.detail)),
    ...list(block.files, fileName),
    ...list(block.keys, key),
    '</div>',
  ].join('')

const factRow = ({ label, value }: Of<'facts'>['rows'][number]): string =>
  `<tr><td class="muted" valign="top" style="padding:5px 16px 5px 0;font-family:${font};font-size:14px;line-height:20px;color:${color.muted}">${esc(label)}</td><td class="ink" valign="top" align="right" style="padding:5px 0;font-family:${font};font-size:14px;line-height:20px;font-weight:600;color:${color.ink};text-align:right">${esc(value)}</td></tr>`

const facts = (block: Of<'facts'>): string =>
  `<div class="line" style="border-top:1px solid ${color.line};padding-top:13px"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${block.rows.map(factRow).join('')}</table></div>`

const quote = (block: Of<'quote'>): string =>
  [
    `<div class="quote" style="border-left:3px solid ${color.accent};padding-left:14px">`,
    text('muted', `font-size:13px;line-height:18px;color:${color.muted}`, esc(block.label)),
    text(
      'ink',
      `padding-top:4px;font-size:16px;line-height:25px;color:${color.ink};word-break:break-word`,
      // Every mail program breaks a line at a tag, and only some of them by a style.
      esc(block.text).replaceAll(/\r?\n/g, '<br>'),
    ),
    '</div>',
  ].join('')

export const renderBlock = (block: MailBlock): string => {
  switch (block.kind) {
    case 'heading':
      return heading(block)
    case 'text':
      return text('ink', `font-size:16px;line-height:25px;color:${color.ink}`, esc(block.text))
    case 'note':
      return text('muted', `font-size:14px;line-height:21px;color:${color.muted}`, esc(block.text))
    case 'button':
      return button(block)
    case 'product':
      return product(block)
    case 'facts':
      return facts(block)
    case 'quote':
      return quote(block)
  }
}
