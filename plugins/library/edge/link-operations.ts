import { anyone } from '../../platform/access.ts'
import type { Ctx } from '../../platform/context.ts'
import { perAddress } from '../../platform/limiter.ts'
import { operation } from '../../platform/operation.ts'
import { keyringOf, resolve } from '../../platform/registry.ts'
import { runOperation } from '../../platform/run-operation.ts'
import { Customers } from '../../customers/contract.ts'
import { checkLinkShape, openLinkShape, requestLinkShape } from '../contract.ts'
import { checkLink } from '../service/check-link.ts'
import { openLink } from '../service/open-link.ts'
import { requestLink } from '../service/request-link.ts'

const quarterHour = 900

/** A mailbox's key, however it was spelled; null for what is no address, which is refused anyway. */
const mailboxKey = ({ payload }: Ctx, typed: string): string | null => {
  const contact = resolve(payload, Customers).readContact({ email: typed }, 'KE')
  return contact.ok && contact.value.email ? keyringOf(payload).hash('contact', contact.value.email) : null
}

const request = operation({
  ...requestLinkShape,
  summary: 'Mail a link to the library, if this address bought here; the answer never says whether it did',
  as: 'public',
  access: anyone,
  // The address of the caller first: who is over that limit does not use up a mailbox's.
  limits: ({ email }, ctx) => [
    perAddress(ctx, { name: 'ip', tries: 20, seconds: quarterHour }),
    { name: 'email', key: mailboxKey(ctx, email), tries: 3, seconds: quarterHour },
  ],
  rest: { method: 'post', path: '/library/link' },
  run: (ctx, { email }) => requestLink(ctx, email),
})

const check = operation({
  ...checkLinkShape,
  summary: 'Say whether a mailed link still opens a library, without using it',
  as: 'buyer',
  access: anyone,
  limits: (_, ctx) => [perAddress(ctx, { name: 'ip', tries: 120, seconds: quarterHour })],
  // It changes nothing, and yet is no GET: the token is to stand in no address that is logged on the way.
  rest: { method: 'post', path: '/library/link/check' },
  run: (ctx, { token }) => checkLink(ctx, token),
})

const open = operation({
  ...openLinkShape,
  summary: 'Redeem a mailed link: this browser sees the whole library from now on',
  as: 'buyer',
  access: anyone,
  limits: (_, ctx) => [perAddress(ctx, { name: 'ip', tries: 40, seconds: quarterHour })],
  rest: { method: 'post', path: '/library/open' },
  run: (ctx, { token }) => openLink(ctx, token),
})

export const linkOperations = [runOperation(request), runOperation(check), runOperation(open)]
