import { ok } from '../../kernel/result.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Customers, type LinkState } from '../../customers/contract.ts'

/** What a mailed link is worth to this browser. */
export const checkLink = useCase<string, { state: LinkState }>(async (ctx, token) =>
  ok({ state: await resolve(ctx.payload, Customers).inspectLink(ctx, token) }),
)
