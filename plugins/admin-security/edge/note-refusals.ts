import { Forbidden, type AfterErrorHook } from 'payload'
import type { Code } from '../../kernel/codes.ts'
import type { AnyOperation } from '../../platform/operation.ts'
import { staffCtx } from '../../platform/staff-ctx.ts'
import { noteRefusal } from '../service/note-refusal.ts'

/** What somebody tried that is not theirs to do. That a thing is gone, or a name taken, is no refusal. */
const kept = new Set<Code>(['LAST_OWNER', 'NOT_ALLOWED'])

/** An operation whose refusals staff read in the trail. */
export const notingRefusals = (operation: AnyOperation): AnyOperation => ({
  ...operation,
  call: async (ctx, input) => {
    const result = await operation.call(ctx, input)
    if (!result.ok && kept.has(result.code))
      await noteRefusal(ctx, { code: result.code, tried: operation.name })
    return result
  },
})

/** GraphQL tells which of its fields it was, and puts what was thrown inside. */
const inGraphql = (error: Error): { thrown: unknown; field: string | null } => {
  if (!('originalError' in error)) return { thrown: error, field: null }
  const [node] = 'nodes' in error && Array.isArray(error.nodes) ? (error.nodes as unknown[]) : []
  const name = (node as { name?: { value?: unknown } } | undefined)?.name?.value
  return { thrown: error.originalError, field: typeof name === 'string' ? name : null }
}

/**
 * Keeps what Payload itself refused to staff, at its own doors: a change, or a field of GraphQL. That a list of the panel shows less
 * to some than to others is no refusal.
 */
export const noteForbidden: AfterErrorHook = async ({ collection, error, req }) => {
  const { field, thrown } = inGraphql(error)
  const about = collection?.slug ?? req.routeParams?.global
  const isChange = req.method !== 'GET' && typeof about === 'string'
  if (!(thrown instanceof Forbidden) || (field === null && !isChange)) return
  const tried = field ?? `${String(about)}.${(req.method ?? '').toLowerCase()}`
  await noteRefusal(await staffCtx(req), { code: 'FORBIDDEN', tried })
}
