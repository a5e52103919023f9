import type { Code } from '../../kernel/codes.ts'
import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { actingAs } from '../../platform/acting-as.ts'
import { useCase } from '../../platform/transaction.ts'
import { resolve } from '../../platform/registry.ts'
import { Audit } from '../../audit/contract.ts'

interface Refused {
  fileId: Id
  code: Code
  downloadId: Id
  isStaffs: boolean
}

/** The trail's entry about a file of another server that is not given: it is another content now, or lies where nobody may ask. */
export const recordExternalRefusal = useCase<Refused, null>(
  async (ctx, { fileId, code, downloadId, isStaffs }) => {
    // One download has one actor, also in a browser that is staff's too.
    const actor = actingAs(ctx.actor, isStaffs ? 'staff' : 'buyer')
    await resolve(ctx.payload, Audit).record(
      { ...ctx, actor },
      {
        action: 'file.external-refused',
        outcome: 'refused',
        resource: { type: 'product-files', id: fileId },
        details: { code, downloadId: String(downloadId) },
      },
    )
    return ok(null)
  },
)
