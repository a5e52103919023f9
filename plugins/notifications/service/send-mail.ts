import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx, TxCtx } from '../../platform/context.ts'
import { failpoint } from '../../platform/failpoint.ts'
import { hasMail } from '../../platform/no-mail.ts'
import { transact } from '../../platform/transaction.ts'
import type { Doc, NewDoc } from '../../platform/tx.ts'
import type { MailDraft } from '../domain/mail-draft.ts'
import { renderHtml } from '../domain/render-html.ts'
import { renderText } from '../domain/render-text.ts'
import { mailbox, singleLine } from '../domain/single-line.ts'

/** Writes the mail from what the database says now. Null: there is nothing to say any more. */
export type Compose = (ctx: TxCtx, mail: Doc<'mails'>) => Promise<MailDraft | null>

interface Ready {
  mail: Doc<'mails'>
  /** Null: there is nothing to say any more. */
  draft: MailDraft | null
}

/** Two senders of one mail at once: the one that loses the try goes away, and finds it sent when it comes back. */
const takeTry = async (ctx: TxCtx, mailKey: string): Promise<Result<Doc<'mails'> | null>> => {
  const mail = await ctx.tx.find('mails', { mailKey: { equals: mailKey } })
  if (!mail || mail.status === 'sent') return ok(null)
  const taken = await ctx.tx.claim('mails', {
    id: mail.id,
    and: { attempts: { equals: mail.attempts } },
    change: { attempts: { $inc: 1 } },
  })
  return taken ? ok(mail) : fail('CONFLICT')
}

const prepare = (ctx: Ctx, mailKey: string, compose: Compose): Promise<Result<Ready | null>> =>
  transact(ctx, async (inside) => {
    const mail = await takeTry(inside, mailKey)
    if (!mail.ok || !mail.value) return mail.ok ? ok(null) : mail
    const draft = await compose(inside, mail.value)
    return ok({ mail: mail.value, draft })
  })

/** @throws what the mail server said, or that there is none: Payload's stand-in would call a mail sent that it only logs. */
const hand = async ({ payload }: Ctx, mail: Doc<'mails'>, draft: MailDraft): Promise<void> => {
  if (!hasMail(payload))
    throw new Error('No mail leaves this site: it has no email adapter, and no SMTP_URL.')
  const { defaultFromAddress } = payload.email
  await payload.sendEmail({
    from: mailbox(draft.brand.name, defaultFromAddress),
    to: mail.recipient,
    ...(draft.support ? { replyTo: mailbox(draft.brand.name, draft.support.email) } : {}),
    subject: singleLine(draft.subject),
    messageId: mail.messageId,
    html: renderHtml(draft),
    text: renderText(draft),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      // https://www.rfc-editor.org/rfc/rfc2369#section-3.2
      ...(draft.switchOffUrl ? { 'List-Unsubscribe': `<${draft.switchOffUrl}>` } : {}),
    },
    // Neither file names nor addresses are ever read from a text.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

const change = (ctx: Ctx, mailKey: string, to: NewDoc<'mails'>): Promise<Result<null>> =>
  transact(ctx, async ({ tx }) => {
    const mail = await tx.find('mails', { mailKey: { equals: mailKey } })
    if (mail && mail.status !== 'sent') await tx.set('mails', mail.id, to)
    return ok(null)
  })

/** Notes why a try failed. The next one is the outbox's. */
export const noteFailure = (ctx: Ctx, mailKey: string, problem: string): Promise<Result<null>> =>
  change(ctx, mailKey, { status: 'failed', error: singleLine(problem, 300) })

/**
 * Sends one planned mail: a transaction before, the mail server between, a transaction after.
 * @throws what the mail server, or the way to it, said. A mail that is sent already is left alone.
 */
export const sendMail = async (ctx: Ctx, mailKey: string, compose: Compose): Promise<void> => {
  const ready = await prepare(ctx, mailKey, compose)
  if (!ready.ok) throw new Error(`Mail ${mailKey} is being sent by somebody else.`)
  if (!ready.value) return
  const { mail, draft } = ready.value
  if (!draft) {
    await noteFailure(ctx, mailKey, 'There was nothing left to say.')
    return
  }
  failpoint(ctx.payload, 'mail.before-send')
  await hand(ctx, mail, draft)
  failpoint(ctx.payload, 'mail.after-send')
  await change(ctx, mailKey, { status: 'sent', error: null, sentAt: ctx.clock.now().toISOString() })
}
