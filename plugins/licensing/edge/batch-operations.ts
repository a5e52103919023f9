import { may } from '../../platform/access.ts'
import type { Ctx } from '../../platform/context.ts'
import { perStaff } from '../../platform/limiter.ts'
import { operation, type AnyOperation } from '../../platform/operation.ts'
import { runOperation } from '../../platform/run-operation.ts'
import { importKeysShape, issueBatchShape } from '../contract.ts'
import { importKeys } from '../service/import-keys.ts'
import { issueBatch } from '../service/issue-batch.ts'
import type { ProgramTerms } from '../service/program-terms.ts'

/** Lists of licenses. In an hour, 100,000 rows. */
export const batchOperations = (terms: ProgramTerms): AnyOperation[] => {
  const common = {
    as: 'staff',
    access: may('licenses.manage'),
    limits: (_: unknown, ctx: Ctx) => [perStaff(ctx, { tries: 1000, seconds: 3600 })],
  } as const
  const issue = operation({
    ...issueBatchShape,
    ...common,
    summary:
      'Give licenses of an offer to a list of people, 100 rows a call; the same list twice gives once.',
    rest: { method: 'post', path: '/licenses/issue-batch' },
    run: issueBatch,
  })
  const bring = operation({
    ...importKeysShape,
    ...common,
    summary: 'Take over licenses of another shop with their keys, 100 rows a call.',
    rest: { method: 'post', path: '/licenses/import-keys' },
    run: (ctx, asked) => importKeys(ctx, asked, terms),
  })
  return [runOperation(issue), runOperation(bring)]
}
