import type { Endpoint } from 'payload'
import { z } from 'zod'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { readBody } from '../../platform/faces/read-body.ts'
import { replyFailure } from '../../platform/faces/reply.ts'
import { apiRoot } from '../../platform/faces/rest.ts'
import { csvStream, jsonLinesStream } from '../../platform/faces/row-stream.ts'
import { takeLimits } from '../../platform/limiter.ts'
import { isOwnOrigin } from '../../platform/origin.ts'
import { staffCtx } from '../../platform/staff-ctx.ts'
import { conditionsOf, exportTrail, noteExport, type ExportFormat } from '../service/export-trail.ts'
import { seek, trailFilter } from '../service/trail-filter.ts'

const asked = trailFilter.extend({ format: z.enum(['csv', 'jsonl']).default('csv') })

type Asked = z.output<typeof asked>

const columns = [
  'id',
  'at',
  'action',
  'outcome',
  'actor_kind',
  'actor',
  'resource_type',
  'resource',
  'ip_hash',
  'browser',
  'os',
  'details',
]

const contentTypes: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
}

const perHour = 60

const mayTake = async (ctx: Ctx): Promise<Result<null>> => {
  const { staff } = ctx.actor
  if (!staff) return fail('NOT_SIGNED_IN')
  if (!staff.can('audit.read')) return fail('NOT_ALLOWED')
  const key = `${staff.userCollection}:${String(staff.userId)}`
  return takeLimits(ctx, 'audit.export', [{ name: 'staff', key, tries: perHour, seconds: 3600 }])
}

const parse = (text: string): Result<Asked> => {
  try {
    const read = asked.safeParse(text === '' ? {} : JSON.parse(text))
    return read.success ? ok(read.data) : fail('BAD_INPUT')
  } catch (error) {
    return fail('BAD_JSON', { problem: error instanceof Error ? error.name : 'unreadable' })
  }
}

const headersOf = (ctx: Ctx, format: ExportFormat) => ({
  'Cache-Control': 'no-store',
  'Content-Disposition': `attachment; filename="audit-${ctx.clock.now().toISOString().slice(0, 10)}.${format}"`,
  'Content-Type': contentTypes[format],
  'X-Content-Type-Options': 'nosniff',
})

/**
 * The entries that a filter of the viewer leaves, as a file. Never by GET: an address is kept in histories and logs, and a page of
 * another site could make a browser open one.
 */
export const exportEndpoint: Endpoint = {
  method: 'post',
  path: `${apiRoot}/trail/export`,
  handler: async (req) => {
    const ctx = await staffCtx(req)
    if (!isOwnOrigin(req)) return replyFailure(ctx, fail('BAD_ORIGIN'))
    const text = await readBody(req, 4096)
    const input = text.ok ? parse(text.value) : text
    if (!input.ok) return replyFailure(ctx, input)
    const allowed = await mayTake(ctx)
    if (!allowed.ok) return replyFailure(ctx, allowed)
    const { format, ...filter } = input.value
    const sought = await seek(ctx.req, filter)
    const noted = await noteExport(ctx, { filter, format, sought })
    if (!noted.ok) return replyFailure(ctx, noted)
    const pages = exportTrail(ctx, conditionsOf(sought))
    const body = format === 'csv' ? csvStream(pages, columns) : jsonLinesStream(pages)
    return new Response(body, { headers: headersOf(ctx, format) })
  },
}
