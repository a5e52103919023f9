import { codeText, type Code } from '../../kernel/codes.ts'
import type { Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import type { GivenOrder } from '../../payments/contract.ts'
import type { BatchAnswer, BatchRowAnswer } from '../contract.ts'

const refused = (index: number, code: Code, locale: Ctx['locale']): BatchRowAnswer => ({
  index,
  state: 'refused',
  code,
  message: codeText(code, locale),
  orderNumber: null,
})

/**
 * One row after the other, each in a transaction of its own: one that cannot be done stops none of the others, and a broken
 * connection leaves whole rows behind.
 */
export const runBatch = async <R>(
  ctx: Ctx,
  rows: readonly R[],
  give: (row: R) => Promise<Result<GivenOrder>>,
): Promise<BatchAnswer> => {
  const answers: BatchRowAnswer[] = []
  for (const [index, row] of rows.entries()) {
    const given = await give(row)
    if (!given.ok) answers.push(refused(index, given.code, ctx.locale))
    else {
      const { isNew, order } = given.value
      const state = isNew ? ('done' as const) : ('exists' as const)
      answers.push({ index, state, code: null, message: null, orderNumber: order.number })
    }
  }
  const count = (state: BatchRowAnswer['state']) => answers.filter((row) => row.state === state).length
  return { done: count('done'), exists: count('exists'), refused: count('refused'), rows: answers }
}
