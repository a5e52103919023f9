import type { Endpoint } from 'payload'
import { z } from 'zod'
import { documentId } from '../../kernel/document-id.ts'
import { licenseStatuses } from '../../kernel/license-statuses.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { readBody } from '../../platform/faces/read-body.ts'
import { replyFailure } from '../../platform/faces/reply.ts'
import { apiRoot } from '../../platform/faces/rest.ts'
import { csvStream } from '../../platform/faces/row-stream.ts'
import { takeLimits } from '../../platform/limiter.ts'
import { isOwnOrigin } from '../../platform/origin.ts'
import { staffCtx } from '../../platform/staff-ctx.ts'
import { exportLicenses, noteExport } from '../service/export-licenses.ts'

const asked = z.strictObject({
  status: z.enum(licenseStatuses).optional(),
  type: z.enum(['commercial', 'personal', 'team']).optional(),
  isFlagged: z.boolean().optional(),
  productId: documentId.optional(),
  /** With the keys in the clear. */
  keys: z.boolean().default(false),
})

type Asked = z.output<typeof asked>

const columns = [
  'id',
  'masked_key',
  'product',
  'offer',
  'email',
  'type',
  'status',
  'source',
  'seats',
  'seats_used',
  'devices',
  'downloads',
  'issued_at',
  'expires_at',
  'updates_until',
  'order',
]

const perHour = 60

/**
 * Who keeps licenses may take the list of them; keys open what they stand for, so all of them at once are for who also
 * sets the shop up: its owner and administrators.
 */
const mayTake = async (ctx: Ctx, { keys }: Asked): Promise<Result<null>> => {
  const { staff } = ctx.actor
  if (!staff) return fail('NOT_SIGNED_IN')
  if (!staff.can('licenses.manage') || (keys && !staff.can('settings.edit'))) return fail('NOT_ALLOWED')
  const key = `${staff.userCollection}:${String(staff.userId)}`
  return takeLimits(ctx, 'licensing.export', [{ name: 'staff', key, tries: perHour, seconds: 3600 }])
}

const parse = (text: string): Result<Asked> => {
  try {
    const read = asked.safeParse(text === '' ? {} : JSON.parse(text))
    return read.success ? ok(read.data) : fail('BAD_INPUT')
  } catch (error) {
    return fail('BAD_JSON', { problem: error instanceof Error ? error.name : 'unreadable' })
  }
}

const fileName = (ctx: Ctx): string => `licenses-${ctx.clock.now().toISOString().slice(0, 10)}.csv`

/**
 * The licenses that a filter of the desk leaves, as a file. Never by GET: an address is kept in histories and logs, and a page of
 * another site could make a browser open one.
 */
export const exportEndpoint = (keyPrefix: string): Endpoint => ({
  method: 'post',
  path: `${apiRoot}/licenses/export`,
  handler: async (req) => {
    const ctx = await staffCtx(req)
    if (!isOwnOrigin(req)) return replyFailure(ctx, fail('BAD_ORIGIN'))
    const text = await readBody(req, 4096)
    const input = text.ok ? parse(text.value) : text
    if (!input.ok) return replyFailure(ctx, input)
    const allowed = await mayTake(ctx, input.value)
    if (!allowed.ok) return replyFailure(ctx, allowed)
    const { keys: hasKeys, ...filter } = input.value
    const noted = await noteExport(ctx, { filter, hasKeys })
    if (!noted.ok) return replyFailure(ctx, noted)
    const pages = exportLicenses(ctx, filter, { keyPrefix, hasKeys })
    const headers = {
      'Cache-Control': 'no-store',
      'Content-Disposition': `attachment; filename="${fileName(ctx)}"`,
      'Content-Type': 'text/csv; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
    }
    const [first = 'id', ...others] = columns
    return new Response(csvStream(pages, hasKeys ? [first, 'key', ...others] : columns), { headers })
  },
})
