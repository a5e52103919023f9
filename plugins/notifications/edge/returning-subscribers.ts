import type { Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { subscriber } from '../../platform/outbox/subscriber.ts'
import { resolve } from '../../platform/registry.ts'
import { Returning } from '../../customers/contract.ts'
import { codeApproved, ownerWarned } from '../../library/contract.ts'
import { composeCode, composeWarning, planCode, planWarning, type Reach } from '../service/plan-returning.ts'
import type { Compose } from '../service/send-mail.ts'
import { deliver } from './deliver.ts'

const deliverMail = async (ctx: Ctx, planned: Result<Reach>, compose: Compose): Promise<void> => {
  if (planned.ok && planned.value.mailKey) await deliver(ctx, planned.value.mailKey, compose)
}

const deliverMessage = async (ctx: Ctx, planned: Result<Reach>): Promise<void> => {
  const message = planned.ok ? planned.value.message : null
  if (message) await resolve(ctx.payload, Returning).sendMessage(message.to, message.text)
}

// Mail and message are subscribers of their own: when one way is down, the other is not held up, nor used twice.
export const returningSubscribers = [
  subscriber(
    'notifications.mail-code',
    codeApproved,
    async (ctx, approved) => deliverMail(ctx, await planCode(ctx, approved), composeCode(approved)),
    'mail',
  ),
  subscriber(
    'notifications.message-code',
    codeApproved,
    async (ctx, approved) => deliverMessage(ctx, await planCode(ctx, approved)),
    'mail',
  ),
  subscriber(
    'notifications.mail-warning',
    ownerWarned,
    async (ctx, warned) => deliverMail(ctx, await planWarning(ctx, warned), composeWarning(warned)),
    'mail',
  ),
  subscriber(
    'notifications.message-warning',
    ownerWarned,
    async (ctx, warned) => deliverMessage(ctx, await planWarning(ctx, warned)),
    'mail',
  ),
]
