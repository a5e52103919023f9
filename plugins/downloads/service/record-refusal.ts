import type { Code } from '../../kernel/codes.ts'
import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { actingAs } from '../../platform/acting-as.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import type { NewDoc } from '../../platform/tx.ts'
import { Audit } from '../../audit/contract.ts'
import { Licensing, type LicenseSnapshot } from '../../licensing/contract.ts'
import { clientFacts } from './client-facts.ts'
import { formerHolderOf, holderOf } from './holder-of.ts'

interface Refusal {
  code: Code
  device: string | null
  /** What was asked for, when it was a new link. It may not exist. */
  licenseId?: Id | undefined
  /** Whose link was refused. */
  downloadId?: Id | undefined
}

/** As whom the browser uses the license, or used it while it had a seat. */
const askerOf = async (ctx: TxCtx, license: LicenseSnapshot): Promise<Id | null> =>
  (await holderOf(ctx, license))?.customerId ?? formerHolderOf(ctx, license)

/**
 * Logs an attempt that was refused, after the refusing transaction was rolled back. It stands in the log of the
 * license's owner, or of who has a seat, only when their own browser asked: a stranger must not fill it.
 */
export const recordRefusal = useCase<Refusal, null>(async (ctx, { code, device, ...asked }) => {
  const { buyer } = ctx.actor
  const link = asked.downloadId === undefined ? null : await ctx.tx.load('downloads', asked.downloadId)
  const licenseId = link?.license ?? asked.licenseId
  const license =
    licenseId === undefined
      ? null
      : await resolve(ctx.payload, Licensing).load(
          ctx,
          typeof licenseId === 'object' ? licenseId.id : licenseId,
        )
  const facts: NewDoc<'downloads'> = {
    customer: (license && (await askerOf(ctx, license))) ?? buyer?.scopes[0]?.customerId ?? null,
    license: license?.licenseId ?? null,
    product: license?.productId ?? null,
    session: buyer?.sessionId ?? null,
  }
  const row = await ctx.tx.insert('downloads', {
    ...facts,
    ...clientFacts(ctx, device),
    createdAt: ctx.clock.now().toISOString(),
    status: 'refused',
    code,
  })
  // Only staff's own links have no license; whatever else was asked for, was asked for as a buyer.
  const actor = actingAs(ctx.actor, link && !link.license ? 'staff' : 'buyer')
  await resolve(ctx.payload, Audit).record(
    { ...ctx, actor },
    {
      action: 'download.refused',
      outcome: 'refused',
      resource: { type: 'downloads', id: link?.id ?? row.id },
      details: { code, licenseId: license ? String(license.licenseId) : null },
    },
  )
  return ok(null)
})
