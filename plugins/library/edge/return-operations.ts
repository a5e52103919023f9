import { ok } from '../../kernel/result.ts'
import { anyone } from '../../platform/access.ts'
import { perAddress, readingLimits } from '../../platform/limiter.ts'
import { operation } from '../../platform/operation.ts'
import { resolve } from '../../platform/registry.ts'
import { runOperation } from '../../platform/run-operation.ts'
import { Returning } from '../../customers/contract.ts'
import { openByCodeShape, openByDateShape, requestCodeShape, waysShape } from '../contract.ts'
import { openByCode } from '../service/open-by-code.ts'
import { openByDate } from '../service/open-by-date.ts'
import { requestCode } from '../service/request-code.ts'

const quarterHour = 900
const day = 86_400

const ways = operation({
  ...waysShape,
  summary: 'Say which ways back into a library this shop has',
  as: 'public',
  access: anyone,
  limits: (_, ctx) => readingLimits(ctx),
  rest: { method: 'get', path: '/library/ways' },
  run: (ctx) => Promise.resolve(ok(resolve(ctx.payload, Returning).ways)),
})

const byDate = operation({
  ...openByDateShape,
  summary: 'Open what a phone number bought around a day, with the keys masked',
  as: 'buyer',
  access: anyone,
  // Mobile networks put thousands behind one address. The number itself is locked much sooner, from any address.
  limits: (_, ctx) => [
    perAddress(ctx, { name: 'ip', tries: 30, seconds: quarterHour }),
    perAddress(ctx, { name: 'ip-day', tries: 200, seconds: day }),
  ],
  rest: { method: 'post', path: '/library/date' },
  run: openByDate,
})

const request = operation({
  ...requestCodeShape,
  summary: 'Send a code to this contact, if it bought here; the answer never says whether it did',
  as: 'public',
  access: anyone,
  limits: (_, ctx) => [perAddress(ctx, { name: 'ip', tries: 20, seconds: quarterHour })],
  rest: { method: 'post', path: '/library/code' },
  run: (ctx, { contact }) => requestCode(ctx, contact),
})

const byCode = operation({
  ...openByCodeShape,
  summary: 'Open the whole library by the code that this browser asked for',
  as: 'buyer',
  access: anyone,
  limits: (_, ctx) => [perAddress(ctx, { name: 'ip', tries: 60, seconds: quarterHour })],
  rest: { method: 'post', path: '/library/code/open' },
  run: (ctx, { code }) => openByCode(ctx, code),
})

export const returnOperations = [
  runOperation(ways),
  runOperation(byDate),
  runOperation(request),
  runOperation(byCode),
]
