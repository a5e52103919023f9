import { ok } from '../../kernel/result.ts'
import { anyBuyer, may } from '../../platform/access.ts'
import { perAddress, perBrowser } from '../../platform/limiter.ts'
import { operation } from '../../platform/operation.ts'
import type { AnyOperation } from '../../platform/operation.ts'
import { runOperation } from '../../platform/run-operation.ts'
import { decideResetShape, requestResetShape, resetsShape } from '../contract.ts'
import { decideReset } from '../service/decide-reset.ts'
import type { AskedLink } from '../service/judge-grant.ts'
import { listResets } from '../service/list-resets.ts'
import { requestReset } from '../service/request-reset.ts'

const request = (rule: AskedLink['limits']['window']) =>
  operation({
    ...requestResetShape,
    summary: 'Ask the shop for more downloads, with a reason, when those of the window are used up.',
    as: 'buyer',
    access: anyBuyer,
    limits: (_, ctx) => [
      perBrowser(ctx, { name: 'session', tries: 10, seconds: 900 }),
      perAddress(ctx, { name: 'address', tries: 60, seconds: 900 }),
    ],
    rest: { method: 'post', path: '/licenses/:licenseId/reset' },
    run: async (ctx, { licenseId, reason }) => {
      const asked = await requestReset(ctx, { licenseId, reason, rule })
      return asked.ok ? ok({ resetId: String(asked.value.resetId), status: 'pending' as const }) : asked
    },
  })

const decide = operation({
  ...decideResetShape,
  summary: 'Approve or reject a request for more downloads, with a note to who asked.',
  as: 'staff',
  access: may('licenses.manage'),
  rest: { method: 'post', path: '/resets/:resetId' },
  run: async (ctx, { resetId, approve, note }) => {
    const decided = await decideReset(ctx, { resetId, approve, note })
    return decided.ok ? ok({ resetId, status: decided.value.status }) : decided
  },
})

const list = operation({
  ...resetsShape,
  summary: 'List the requests for more downloads, newest first.',
  as: 'staff',
  access: may('licenses.manage'),
  rest: { method: 'get', path: '/resets' },
  run: async (ctx, { status, page }) => {
    const found = await listResets(ctx, { status, page })
    if (!found.ok) return found
    const resets = found.value.resets.map(({ resetId, licenseId, holderId, ...rest }) => ({
      ...rest,
      resetId: String(resetId),
      licenseId: String(licenseId),
      holderId: String(holderId),
    }))
    return ok({ page, total: found.value.total, resets })
  },
})

/** @param rule the window that is to be full before anybody asks */
export const resetOperations = (rule: AskedLink['limits']['window']): AnyOperation[] => [
  runOperation(request(rule)),
  runOperation(decide),
  runOperation(list),
]
