import { fail, ok } from '../../kernel/result.ts'
import { newToken } from '../../kernel/token.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Customers } from '../../customers/contract.ts'
import { testMail } from '../domain/test-mail.ts'
import { mailShop } from './mail-shop.ts'
import { planMail } from './plan-mail.ts'
import type { Compose } from './send-mail.ts'

/** BAD_EMAIL for what is no address. */
export const planTestMail = useCase<string, { mailKey: string }>(async (ctx, typed) => {
  const contact = resolve(ctx.payload, Customers).readContact({ email: typed }, 'KE')
  if (!contact.ok) return fail('BAD_EMAIL')
  const mailKey = `test:${newToken()}`
  const recipient = contact.value.email ?? ''
  await planMail(ctx, { mailKey, template: 'test', recipient, customerId: null, orderId: null })
  return ok({ mailKey })
})

export const composeTestMail: Compose = async (ctx) => testMail(ctx.locale, await mailShop(ctx, ctx.locale))
