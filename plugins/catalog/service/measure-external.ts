import type { Where } from 'payload'
import type { Code } from '../../kernel/codes.ts'
import type { Id } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import type { Ctx, TxCtx } from '../../platform/context.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import type { NewDoc } from '../../platform/tx.ts'
import { Audit } from '../../audit/contract.ts'
import type { ExternalOrigin, MeasuredFile } from './external-origin.ts'

interface Asked {
  fileId: Id
  address: string
}

const addressOf = useCase<{ fileId: Id }, { address: string | null; isMeasured: boolean }>(
  async ({ tx }, { fileId }) => {
    const file = await tx.load('product-files', fileId)
    return ok({ address: file?.externalUrl ?? null, isMeasured: Boolean(file?.sha256) })
  },
)

/** Not when the address was changed meanwhile, or another worker was faster: this is of another content then. */
const change = async (
  ctx: TxCtx,
  { fileId, address }: Asked,
  to: Pick<NewDoc<'product-files'>, 'externalTag' | 'filesize' | 'mimeType' | 'sha256'>,
): Promise<boolean> => {
  if (isGuardOff(ctx.payload, 'catalog.keep-measured')) {
    await ctx.tx.set('product-files', fileId, to)
    return true
  }
  const and: Where = { and: [{ externalUrl: { equals: address } }, { sha256: { exists: false } }] }
  return (await ctx.tx.claim('product-files', { id: fileId, and, change: to })) !== null
}

const keep = useCase<Asked & { measured: MeasuredFile }, null>(async (ctx, { measured, ...asked }) => {
  const { size, mimeType, sha256, tag } = measured
  if (!(await change(ctx, asked, { sha256, mimeType, filesize: size, externalTag: tag })))
    return fail('CONFLICT')
  await resolve(ctx.payload, Audit).record(ctx, {
    action: 'file.external-measured',
    outcome: 'done',
    resource: { type: 'product-files', id: asked.fileId },
    details: { size },
  })
  return ok(null)
})

/** The tag of a file that is not measured says why: the panel shows it. Once for each reason, however often it is tried. */
const refuse = useCase<Asked & { code: Code }, null>(async (ctx, { code, ...asked }) => {
  const file = await ctx.tx.load('product-files', asked.fileId)
  if (file?.externalTag === code || !(await change(ctx, asked, { externalTag: code }))) return ok(null)
  await resolve(ctx.payload, Audit).record(ctx, {
    action: 'file.external-refused',
    outcome: 'refused',
    resource: { type: 'product-files', id: asked.fileId },
    details: { code },
  })
  return ok(null)
})

/**
 * Reads a file of another server once, whole, and keeps its size, type and SHA-256. Does nothing more for one that is
 * measured.
 * @returns whether it lies on another server
 * @throws when the server was out of reach: it is asked again later
 */
export const measureExternal = async (
  ctx: Ctx,
  fileId: Id,
  { origin, maxFileBytes }: { origin: ExternalOrigin; maxFileBytes: number },
): Promise<boolean> => {
  const found = await addressOf(ctx, { fileId })
  if (!found.ok || found.value.address === null) return false
  if (found.value.isMeasured) return true
  const asked = { fileId, address: found.value.address }
  const measured = await origin.measure(asked.address, maxFileBytes)
  if (measured.ok) {
    await keep(ctx, { ...asked, measured: measured.value })
    return true
  }
  await refuse(ctx, { ...asked, code: measured.code })
  if (measured.code === 'EXTERNAL_UNREACHABLE') throw new Error(measured.code)
  return true
}
