import { defaultLocale, isLocale, type Locale } from '../../../kernel/locale.ts'
import { formatMoney } from '../../../kernel/money.ts'
import { withoutReturnMark } from '../../../kernel/return-mark.ts'
import type { Doc } from '../../../platform/tx.ts'
import type { Behavior } from './decide-payment.ts'
import { payPageStyle } from './pay-page-style.ts'
import { payPageTexts, type PayPageTexts } from './pay-page-texts.ts'

type Row = Doc<'sandbox-payments'>

export interface PayPage {
  /** Null for a reference that nobody knows. */
  payment: Row | null
  /** Language of strangers; an order's payer gets the order's. */
  locale: Locale
  formToken: string
  /** For the Content-Security-Policy: the only style that runs. */
  nonce: string
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

const choice = (texts: PayPageTexts, behavior: Behavior): string =>
  `<button name="behavior" value="${behavior}"><b>${escapeHtml(texts[behavior].label)}</b>` +
  `<span>${escapeHtml(texts[behavior].hint)}</span></button>`

const form = (texts: PayPageTexts, amount: string, token: string): string => `
<form method="post">
<input type="hidden" name="token" value="${escapeHtml(token)}">
<button class="pay" name="behavior" value="succeed">${escapeHtml(texts.pay(amount))}</button>
${choice(texts, 'fail')}
<details><summary>${escapeHtml(texts.rehearse)}</summary>
<div>${choice(texts, 'twice')}${choice(texts, 'late')}${choice(texts, 'stall')}</div></details>
</form>`

const message = (title: string, hint: string): string =>
  `<h2>${escapeHtml(title)}</h2><p class="hint">${escapeHtml(hint)}</p>`

const backButton = (texts: PayPageTexts, url: string): string =>
  `<a class="back" href="${escapeHtml(url)}">${escapeHtml(texts.back)}</a>`

const content = ({ payment, formToken }: PayPage, texts: PayPageTexts, locale: Locale): string => {
  if (!payment) return `<div class="card">${message(texts.unknown, texts.unknownHint)}</div>`
  const amount = formatMoney(payment, locale)
  const summary = `<h1>${escapeHtml(texts.title)}</h1><p class="amount">${escapeHtml(amount)}</p>
<p class="what">${escapeHtml(payment.description)}</p>
<p class="number">${escapeHtml(texts.order)} <b>${escapeHtml(payment.orderNumber)}</b></p>`
  if (payment.status === 'open') {
    return `<div class="card">${summary}${form(texts, amount, formToken)}</div>
<footer><a href="${escapeHtml(withoutReturnMark(payment.returnUrl))}">${escapeHtml(texts.back)}</a></footer>`
  }
  const isExpired = payment.status === 'expired'
  const why = isExpired
    ? message(texts.expired, texts.expiredHint)
    : message(texts.decided, texts.decidedHint)
  return `<div class="card">${summary}${why}${backButton(texts, payment.returnUrl)}</div>`
}

/** The sandbox's pay page: HTML only, in the order's language. Says first that no money moves. */
export const payPage = (page: PayPage): string => {
  const locale = isLocale(page.payment?.locale) ? page.payment.locale : (page.locale ?? defaultLocale)
  const texts = payPageTexts[locale]
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(texts.title)}</title>
<style nonce="${page.nonce}">${payPageStyle}</style>
</head>
<body>
<header class="banner">${escapeHtml(texts.banner)}</header>
<main>${content(page, texts, locale)}</main>
</body>
</html>`
}
