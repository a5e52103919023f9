import { fail, ok, type Result } from '../../kernel/result.ts'
import { may } from '../../platform/access.ts'
import type { Ctx } from '../../platform/context.ts'
import { operation } from '../../platform/operation.ts'
import { runOperation } from '../../platform/run-operation.ts'
import { testMailShape } from '../contract.ts'
import { composeTestMail, planTestMail } from '../service/plan-test-mail.ts'
import { deliver } from './deliver.ts'

const maxProblemLength = 200

/** Unlike a buyer's mail this one is not tried again: who asks wants to know what is wrong now. */
const sendNow = async (ctx: Ctx, to: string): Promise<Result<{ sent: true }>> => {
  const planned = await planTestMail(ctx, to)
  if (!planned.ok) return planned
  try {
    await deliver(ctx, planned.value.mailKey, composeTestMail)
  } catch (error) {
    ctx.payload.logger.warn({ err: error, msg: 'The test mail was not sent' })
    const problem = error instanceof Error ? error.message : String(error)
    return fail('MAIL_NOT_SENT', { problem: problem.slice(0, maxProblemLength) })
  }
  return ok({ sent: true })
}

const testMail = operation({
  ...testMailShape,
  summary: 'Send a test mail, and say what the mail server answered',
  as: 'staff',
  access: may('settings.edit'),
  limits: (_, { actor }) => [
    { name: 'staff', key: actor.staff && String(actor.staff.userId), tries: 10, seconds: 900 },
  ],
  rest: { method: 'post', path: '/mail/test' },
  run: (ctx, { to }) => sendNow(ctx, to),
})

export const testMailOperation = runOperation(testMail)
